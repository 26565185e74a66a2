package io.jinqiao.packs.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing of this pack goes ahead. */
public record PackDiscarded(UUID pack, String name, String sha256, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "packs.discarded";
    }

    @Override
    public Subject subject() {
        return new Subject("pack", pack);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
