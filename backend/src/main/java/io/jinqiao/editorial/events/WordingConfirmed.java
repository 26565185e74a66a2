package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody read that a wording changed and will use the new one. */
public record WordingConfirmed(UUID notice, ArticleId article, int version, String business, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.wording-confirmed";
    }

    @Override
    public Subject subject() {
        return Subject.of(article);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
