package io.jinqiao.intent.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A labelled question was taken out; what was trained with it stays as it is. */
public record QuestionRemoved(UUID question, String labelSet, String label, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "intent.question-removed";
    }

    @Override
    public Subject subject() {
        return new Subject("intent-questions", question);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
