package io.jinqiao.customer.internal;

import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.Reason;
import io.jinqiao.customer.events.Unmasked;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.vault.Purpose;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody sees one masked field of one customer in clear, for a reason they give and a few minutes. */
record Unmask(CustomerId customer, UUID field, Reason reason, SignedIn by) {

    /** What is seen, and until when a screen may show it. */
    record InClear(String value, Instant until) {

        @Override
        public String toString() {
            return "InClear[until " + until + "]";
        }
    }

    @UseCase
    static class Handler {

        private final LookUp.Handler lookUp;
        private final ProtectedFields fields;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final Duration lasting;

        Handler(
                LookUp.Handler lookUp,
                ProtectedFields fields,
                ApplicationEventPublisher events,
                Clock clock,
                @Value("${jinqiao.unmask.lasting:5m}") Duration lasting) {
            this.lookUp = lookUp;
            this.fields = fields;
            this.events = events;
            this.clock = clock;
            this.lasting = lasting;
        }

        /** Refuses with {@code customer.unknown-field}. */
        InClear handle(Unmask asked) {
            var field = fields.masked(asked.customer(), Purpose.LOG).stream()
                    .filter(each -> each.id().equals(asked.field()))
                    .map(MaskedField::field)
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("customer.unknown-field", "Nothing like this is kept"));
            lookUp.handle(new LookUp(asked.customer(), asked.by(), asked.reason(), asked.field()));
            var now = clock.instant();
            var until = now.plus(lasting);
            events.publishEvent(new Unmasked(
                    asked.customer(),
                    field.name(),
                    asked.reason().why().name(),
                    Spoken.withoutNumbers(asked.reason().words()),
                    until,
                    asked.by().actor(),
                    now));
            return new InClear(fields.inClear(asked.customer(), asked.field()), until);
        }
    }
}
