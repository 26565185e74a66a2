package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket ended with the customer's word, or without it for a recorded reason. */
public record TicketClosed(
        TicketId ticket,
        CustomerId customer,
        @Nullable String business,
        @Nullable Boolean satisfied,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.closed";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
