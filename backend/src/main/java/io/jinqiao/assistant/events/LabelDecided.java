package io.jinqiao.assistant.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/**
 * A person said whether a label that a trained version read from the customer's words is right.
 *
 * @param version of the set, that proposed it
 */
public record LabelDecided(
        ConversationId conversation,
        CustomerId customer,
        String labelSet,
        String label,
        int version,
        boolean right,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "assistant.decided-label";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
