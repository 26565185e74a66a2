package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data whose time was over were deleted; the proof is the SHA-256 of their ids, sorted, a line each. */
public record DataDeleted(UUID run, String data, Instant before, int count, String proof, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "retention.deleted";
    }

    @Override
    public Subject subject() {
        return new Subject("retention", run);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
