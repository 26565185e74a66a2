package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor took a conversation over from the floor, with a reason.
 *
 * @param from whose it was; null when it waited
 */
public record ConversationTakenOver(
        ConversationId conversation,
        CustomerId customer,
        @Nullable StaffId from,
        StaffId to,
        String reason,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "routing.taken-over";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }

    @Override
    public List<StaffId> told() {
        return from == null ? List.of() : List.of(from);
    }

    @Override
    public String topic() {
        return "taken-over";
    }

    @Override
    public Map<String, String> says() {
        return Map.of();
    }
}
