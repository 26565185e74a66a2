package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The customer is told a result; {@code round} counts the resolutions of one ticket from 1. */
public record TicketResolved(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable ConversationId conversation,
        @Nullable String business,
        int round,
        String result,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.resolved";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
