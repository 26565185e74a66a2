package io.jinqiao.intent.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Labelled questions were added. */
public record QuestionsAdded(UUID batch, String labelSet, String source, int count, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "intent.questions-added";
    }

    @Override
    public Subject subject() {
        return new Subject("intent-questions", batch);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
