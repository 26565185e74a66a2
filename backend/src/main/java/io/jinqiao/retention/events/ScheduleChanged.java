package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people agreed that a kind of data is kept longer or shorter from a moment on; {@code keep} is ISO 8601. */
public record ScheduleChanged(
        UUID act, String data, int version, String before, String keep, String law, Instant from, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "retention.schedule-changed";
    }

    @Override
    public Subject subject() {
        return new Subject("retention", act);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
