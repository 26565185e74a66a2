package io.jinqiao.gaps.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody decided that no article is needed. {@code title} is empty, as of {@link GapFound}. */
public record GapIgnored(UUID gap, String title, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "gaps.ignored";
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
