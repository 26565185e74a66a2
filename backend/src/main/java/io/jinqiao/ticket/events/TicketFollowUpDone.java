package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;

/** Somebody looked back at a ticket; {@code outcome} is what they found. */
public record TicketFollowUpDone(TicketId ticket, String outcome, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.follow-up-done";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
