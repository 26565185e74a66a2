package io.jinqiao.dialogue.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** It ended: {@code outcome} is FINISHED, HANDED_OVER or STOPPED; {@code step} is where. */
public record FlowEnded(
        ConversationId conversation,
        CustomerId customer,
        UUID run,
        String flow,
        int version,
        String step,
        String outcome,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "dialogue.ended";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
