package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked at how much a schedule would delete, and let it begin. */
public record DeletionReleased(UUID release, String data, int version, long due, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "retention.released";
    }

    @Override
    public Subject subject() {
        return new Subject("retention", release);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
