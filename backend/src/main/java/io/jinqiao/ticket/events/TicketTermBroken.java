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

/** The time promised for a ticket is over and it is not resolved; {@code told} are the people who must know. */
public record TicketTermBroken(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable StaffId owner,
        String team,
        String term,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "ticket.term-broken";
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
        return Map.of("number", number, "term", term, "dueAt", dueAt.toString());
    }
}
