package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The result did not hold: work goes on. */
public record TicketReopened(
        TicketId ticket, CustomerId customer, @Nullable String business, String reason, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.reopened";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
