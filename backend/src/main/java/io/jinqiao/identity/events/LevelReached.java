package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A conversation stands on a higher level until then; {@code words} say what a witness saw. */
public record LevelReached(
        ConversationId conversation,
        CustomerId customer,
        String level,
        String means,
        String words,
        Instant until,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "identity.level-reached";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
