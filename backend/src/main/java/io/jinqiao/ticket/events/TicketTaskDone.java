package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.util.UUID;

/** Part of the work is done. */
public record TicketTaskDone(TicketId ticket, UUID task, String text, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.task-done";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
