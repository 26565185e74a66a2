package io.jinqiao.evidence.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fact as the list of records shows it. */
record RecordEntry(
        long number,
        Instant at,
        String kind,
        Subject subject,
        RecordActor by,
        @Nullable RecordCustomer customer,
        @Nullable String business,
        @Nullable String source,
        String words) {

    record RecordActor(Actor.Kind kind, @Nullable UUID id, String name) {}

    record RecordCustomer(CustomerId id, String name, String number) {

        static @Nullable RecordCustomer of(@Nullable CustomerView customer) {
            return customer == null ? null : new RecordCustomer(customer.id(), customer.name(), customer.number());
        }
    }

    /** A page of entries, newest first; {@code next} goes into {@code before} for the page after, null at the end. */
    record RecordPage(List<RecordEntry> entries, @Nullable Long next) {}

    static RecordEntry of(KeptFact fact, String words, Names names) {
        return new RecordEntry(
                fact.number(),
                fact.at(),
                fact.kind(),
                fact.subject(),
                new RecordActor(fact.by().kind(), fact.by().id(), names.of(fact.by())),
                RecordCustomer.of(names.customer(fact.customer())),
                fact.business(),
                fact.source(),
                words);
    }
}
