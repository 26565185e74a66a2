package io.jinqiao.dialogue.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** Something was done, or refused, or failed, in a system behind the flow: {@code outcome} is DONE, REFUSED or FAILED. */
public record ActDone(
        ConversationId conversation,
        CustomerId customer,
        UUID run,
        String flow,
        int version,
        String act,
        String outcome,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "dialogue.acted";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
