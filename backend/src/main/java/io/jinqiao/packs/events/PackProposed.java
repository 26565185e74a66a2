package io.jinqiao.packs.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chosen rows of a pack went ahead as proposals. */
public record PackProposed(UUID pack, String name, String sha256, int proposals, String reason, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "packs.proposed";
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
