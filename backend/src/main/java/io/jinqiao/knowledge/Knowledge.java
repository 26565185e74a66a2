package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The knowledge base. */
public interface Knowledge {

    /** The best articles for a question, best first. Takes milliseconds; safe to call on every message. */
    List<Hit> search(Question question);

    /**
     * The same question to the knowledge of a past moment: the versions in force then, with what they had learnt by then.
     * Whatever searches is today's. The first question to a day takes as long as filling an index.
     */
    List<Hit> searchAsOf(Question question, Instant moment);

    /** Refuses with {@code knowledge.unknown-article}. */
    ArticleView get(ArticleId id, int version, Language language);

    /** The version in force, empty once it expired or was withdrawn; falls back to Chinese likewise. */
    Optional<ArticleView> inForce(ArticleId id, Language language);

    /** The newest version, in force or not; falls back to Chinese where the language has none. */
    ArticleView current(ArticleId id, Language language);

    /** What is in force under these codes, a view for each language; codes that nobody uses are left out. */
    List<ArticleView> inForce(List<String> codes);

    /** The next articles in force after this code (empty for the first), in the order of codes, a view for each language. */
    List<ArticleView> inForceAfter(String code, int limit);

    /** Puts an article, or its next version, in force at once. Same content again makes no new version. */
    ArticleId publish(NewArticle article);

    /** Same, for many, with one refresh of the search index at the end. */
    void publishAll(List<NewArticle> articles);

    /**
     * From now on these words find the article. Refuses with {@code knowledge.unknown-article}; what is too long to be a
     * question, and a customer's word for an article that search would never think of, is let pass without effect.
     */
    void learn(SimilarQuestion question);

    /** Same, for many, with one refresh of the search index at the end. */
    void learnAll(List<SimilarQuestion> questions);
}
