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

/** A ticket went to this person, who hears of it unless they took it, or with no owner to this team. */
public record TicketAssigned(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable StaffId owner,
        String team,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "ticket.assigned";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }

    @Override
    public List<StaffId> told() {
        return owner == null || by.is(owner) ? List.of() : List.of(owner);
    }

    @Override
    public String topic() {
        return "owner";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number);
    }
}
