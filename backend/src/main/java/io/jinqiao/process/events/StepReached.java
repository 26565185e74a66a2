package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A matter came to a step; {@code owner} is the post whose work it now is, {@code dueAt} null where it has no term. */
public record StepReached(
        Subject subject,
        String process,
        int version,
        String step,
        String owner,
        @Nullable String term,
        @Nullable Instant dueAt,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "process.step-reached";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
