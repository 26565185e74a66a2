package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;

/** Two tickets were found not to belong together. */
public record TicketUnlinked(
        TicketId ticket, TicketId other, String otherNumber, String link, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.unlinked";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
