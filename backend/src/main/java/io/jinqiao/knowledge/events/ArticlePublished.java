package io.jinqiao.knowledge.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of an article is in force; {@code content} is the hash of its words in every language. */
public record ArticlePublished(
        ArticleId article, String code, int version, String business, String content, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "knowledge.article-published";
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
