package io.jinqiao.evidence.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which part of the record: a customer's whole story, or only a conversation or a ticket with what belongs to it. */
record Scope(
        @Nullable CustomerId customer,
        @Nullable ConversationId conversation,
        @Nullable TicketId ticket,
        Span span) {

    Scope {
        if (customer == null && conversation == null && ticket == null) {
            throw Refused.invalid("evidence.nothing-named", "Name a customer, a conversation or a ticket");
        }
    }

    /** From a moment to before another. */
    record Span(Instant from, Instant until) {

        static final Span ALWAYS = new Span(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        boolean isAlways() {
            return equals(ALWAYS);
        }
    }

    /** What was opened, as a fact names it. */
    Subject subject(CustomerId of) {
        if (ticket != null) {
            return Subject.of(ticket);
        }
        return conversation != null ? Subject.of(conversation) : Subject.of(of);
    }
}
