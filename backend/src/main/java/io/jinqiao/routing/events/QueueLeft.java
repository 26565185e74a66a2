package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A conversation ended while it still waited. */
public record QueueLeft(
        ConversationId conversation, CustomerId customer, String skill, long waitedSeconds, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "routing.left-queue";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
