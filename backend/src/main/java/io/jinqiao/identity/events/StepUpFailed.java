package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer did not prove what was asked: {@code TRIES}, {@code LATE} or {@code NOT_SENT}. */
public record StepUpFailed(ConversationId conversation, CustomerId customer, String why, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "identity.step-up-failed";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
