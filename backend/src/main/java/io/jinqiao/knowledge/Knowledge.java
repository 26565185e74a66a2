package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.util.List;

/** The knowledge base. */
public interface Knowledge {

    /** The best articles for a question, best first. Takes milliseconds; safe to call on every message. */
    List<Hit> search(Question question);

    /** Refuses with {@code knowledge.unknown-article}. */
    ArticleView get(ArticleId id, int version, Language language);

    /** The version in force; falls back to Chinese where the language has none. */
    ArticleView current(ArticleId id, Language language);

    /** Puts an article, or its next version, in force at once. Same content again makes no new version. */
    ArticleId publish(NewArticle article);

    /** Same, for many, with one refresh of the search index at the end. */
    void publishAll(List<NewArticle> articles);
}
