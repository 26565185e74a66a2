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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person gave more time, or did not; whoever asked is told. */
public record TicketExtensionDecided(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID extension,
        boolean approved,
        String remark,
        StaffId asker,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "ticket.extension-decided";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }

    @Override
    public List<StaffId> told() {
        return List.of(asker);
    }

    @Override
    public String topic() {
        return "extension:" + extension;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "approved", String.valueOf(approved));
    }
}
