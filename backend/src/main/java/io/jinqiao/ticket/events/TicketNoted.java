package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note among staff was added; its words stay with the ticket. */
public record TicketNoted(
        TicketId ticket, CustomerId customer, @Nullable String business, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "ticket.noted";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
