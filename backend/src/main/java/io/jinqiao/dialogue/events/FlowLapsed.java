package io.jinqiao.dialogue.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** The customer fell silent; what was collected is kept for a while. */
public record FlowLapsed(
        ConversationId conversation,
        CustomerId customer,
        UUID run,
        String flow,
        int version,
        String step,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "dialogue.lapsed";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
