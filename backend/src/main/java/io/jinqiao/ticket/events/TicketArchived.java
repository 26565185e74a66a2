package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;

/** Nothing more is to be done about a closed ticket; it stays for search and review. */
public record TicketArchived(TicketId ticket, CustomerId customer, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "ticket.archived";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
