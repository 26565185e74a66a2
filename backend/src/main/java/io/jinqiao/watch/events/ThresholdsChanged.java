package io.jinqiao.watch.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody set other thresholds for the floor. */
public record ThresholdsChanged(int version, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "watch.thresholds-changed";
    }

    @Override
    public Subject subject() {
        return new Subject("thresholds", new UUID(0, version));
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
