package io.jinqiao.watch.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has read what a supervisor said to all. */
public record BroadcastRead(UUID broadcast, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "watch.broadcast-read";
    }

    @Override
    public Subject subject() {
        return new Subject("broadcast", broadcast);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
