package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Everything that a step asks for was said and holds. */
public record StepDone(
        ConversationId conversation, CustomerId customer, String manual, String step, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.step-done";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
