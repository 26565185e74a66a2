package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket went to this person, or with no owner to this team. */
public record TicketAssigned(
        TicketId ticket,
        CustomerId customer,
        @Nullable String business,
        @Nullable StaffId owner,
        String team,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.assigned";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
