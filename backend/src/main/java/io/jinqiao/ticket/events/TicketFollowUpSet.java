package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody will look back at a ticket on this day. */
public record TicketFollowUpSet(TicketId ticket, LocalDate day, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.follow-up-set";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
