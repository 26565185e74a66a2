package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer is asked to prove more; how, and until when. */
public record StepUpAsked(
        ConversationId conversation, CustomerId customer, String means, Instant until, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "identity.step-up-asked";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
