package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time promised for a ticket is over and it is not resolved; {@code told} are the heads who must know. */
public record TicketTermBroken(
        TicketId ticket,
        CustomerId customer,
        @Nullable String business,
        @Nullable StaffId owner,
        String team,
        String term,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.term-broken";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
