package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a ticket is about, or how urgent it is, was decided anew. */
public record TicketClassified(
        TicketId ticket, CustomerId customer, @Nullable String business, String urgency, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.classified";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
