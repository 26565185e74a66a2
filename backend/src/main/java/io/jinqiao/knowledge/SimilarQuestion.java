package io.jinqiao.knowledge;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;

/**
 * Words that somebody found answered by an article; from then on the article is found by them too.
 *
 * @param words as they were said; numbers that may name a person are taken out before anything is kept
 * @param by one voice counts once for one question and article
 */
public record SimilarQuestion(ArticleId article, Language language, String words, Source source, Actor by) {

    public enum Source {
        /** Believed only where search itself thinks of the article. */
        CUSTOMER_CONFIRMED,
        AGENT_CONFIRMED,
        EDITOR
    }
}
