package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;

/** Part of what a ticket was about became a ticket of its own. */
public record TicketSplit(TicketId ticket, TicketId part, String partNumber, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.split";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
