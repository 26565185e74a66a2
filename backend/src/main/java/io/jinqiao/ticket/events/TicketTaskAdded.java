package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Part of the work was given to somebody, or to whoever takes it. */
public record TicketTaskAdded(
        TicketId ticket,
        UUID task,
        String text,
        @Nullable StaffId owner,
        @Nullable LocalDate dueOn,
        CustomerId customer,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.task-added";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
