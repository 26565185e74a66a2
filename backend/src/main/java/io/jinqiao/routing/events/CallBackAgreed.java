package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody waits no longer: they will be called back.
 *
 * @param dueAt when, at the soonest
 * @param appointment a time that the customer chose, rather than when it would have been their turn
 * @param waitedSeconds what counts for their place when the time has come
 */
public record CallBackAgreed(
        ConversationId conversation,
        CustomerId customer,
        String skill,
        Instant dueAt,
        boolean appointment,
        long waitedSeconds,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "routing.postponed";
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
