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
 * A supervisor came into a conversation beside its owner, or left it again.
 *
 * @param owner who goes on serving it
 */
public record ConversationJoined(
        ConversationId conversation,
        CustomerId customer,
        @Nullable StaffId owner,
        boolean comes,
        Actor by,
        Instant at) implements Notice {

    @Override
    public String kind() {
        return comes ? "routing.joined" : "routing.parted";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }

    @Override
    public List<StaffId> told() {
        return owner == null || !comes ? List.of() : List.of(owner);
    }

    @Override
    public String topic() {
        return "joined";
    }

    @Override
    public Map<String, String> says() {
        return Map.of();
    }
}
