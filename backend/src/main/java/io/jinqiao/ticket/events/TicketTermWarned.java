package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This share of a ticket's time, in per cent, is used up, and these people must know, as the rule of its term says. */
public record TicketTermWarned(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable String business,
        String term,
        int percent,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "ticket.term-warned";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }

    @Override
    public String topic() {
        return term;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "term", term, "percent", String.valueOf(percent), "dueAt", dueAt.toString());
    }
}
