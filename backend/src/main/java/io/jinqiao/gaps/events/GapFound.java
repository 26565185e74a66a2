package io.jinqiao.gaps.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question that nothing answered well, and that is like no other before. */
public record GapFound(UUID gap, String title, @Nullable String business, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "gaps.found";
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
