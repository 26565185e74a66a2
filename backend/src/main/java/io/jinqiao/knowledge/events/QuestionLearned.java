package io.jinqiao.knowledge.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question counts as answered by an article.
 *
 * @param source CUSTOMER_CONFIRMED, AGENT_CONFIRMED or EDITOR
 */
public record QuestionLearned(ArticleId article, Language language, String words, String source, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "knowledge.question-learned";
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
