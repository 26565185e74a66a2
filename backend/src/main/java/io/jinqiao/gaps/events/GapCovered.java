package io.jinqiao.gaps.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article answers it: a new one, or an old one that learned {@code wordings} of it. {@code title} is empty, as of {@link GapFound}. */
public record GapCovered(UUID gap, String title, ArticleId article, int wordings, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "gaps.covered";
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
