package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** The visitor of a conversation turned out to be a customer, whose it is from now on. */
public record ConversationIdentified(
        ConversationId conversation, CustomerId customer, CustomerId visitor, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "conversation.identified";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
