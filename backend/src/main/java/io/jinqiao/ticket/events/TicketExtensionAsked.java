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

/** More time was asked for; {@code told} are those who decide it, {@code unit} is HOURS or DAYS. */
public record TicketExtensionAsked(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID extension,
        int amount,
        String unit,
        String reason,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "ticket.extension-asked";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }

    @Override
    public String topic() {
        return "extension:" + extension;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "amount", String.valueOf(amount), "unit", unit);
    }
}
