package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its owner says that a measure is done; a second person has to confirm it. */
public record MeasureDone(Subject subject, UUID measure, String words, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "assessment.measure-done";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
