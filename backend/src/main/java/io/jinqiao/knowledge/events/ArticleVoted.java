package io.jinqiao.knowledge.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A colleague said whether a version is useful; null takes that back. */
public record ArticleVoted(
        ArticleId article, int version, @Nullable Boolean useful, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "knowledge.article-voted";
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
