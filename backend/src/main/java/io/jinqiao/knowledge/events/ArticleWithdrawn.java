package io.jinqiao.knowledge.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article was taken out of force in an emergency. */
public record ArticleWithdrawn(
        ArticleId article, String code, int version, String reason, String business, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "knowledge.article-withdrawn";
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
