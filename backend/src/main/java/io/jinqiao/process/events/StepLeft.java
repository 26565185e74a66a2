package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step was done; {@code late} when that took longer than its term. */
public record StepLeft(Subject subject, String process, int version, String step, boolean late, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "process.step-left";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
