package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conversation took its place in the queue; {@code team} when it was handed to one. */
public record CustomerQueued(
        ConversationId conversation,
        CustomerId customer,
        String skill,
        @Nullable String team,
        int priority,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "routing.queued";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }

    @Override
    public @Nullable String business() {
        return skill.equals("general") ? null : skill;
    }
}
