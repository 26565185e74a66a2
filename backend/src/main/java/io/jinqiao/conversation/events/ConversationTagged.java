package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Tags were set. */
public record ConversationTagged(
        ConversationId conversation, CustomerId customer, List<String> tags, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "conversation.tagged";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
