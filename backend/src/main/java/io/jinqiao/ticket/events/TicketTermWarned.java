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

/** This share of a ticket's time, in per cent, is used up, and these heads must know, as the rule of its term says. */
public record TicketTermWarned(
        TicketId ticket,
        CustomerId customer,
        @Nullable String business,
        String term,
        int percent,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.term-warned";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
