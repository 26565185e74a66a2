package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody looked up the number under which the customer wants to be called back. */
public record TicketContactRead(
        TicketId ticket, CustomerId customer, @Nullable String business, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "ticket.contact-read";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
