package io.jinqiao.gaps.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gap that was settled is open again. {@code title} is empty, as of {@link GapFound}. */
public record GapReopened(UUID gap, String title, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "gaps.reopened";
    }

    @Override
    public Subject subject() {
        return new Subject("gap", gap);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
