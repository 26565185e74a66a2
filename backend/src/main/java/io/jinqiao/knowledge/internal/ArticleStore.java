package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where articles are kept: the database, or memory alone for measuring apart from running data. */
interface ArticleStore {

    /** The newest version under each of these codes, with the hash of its content. */
    Map<String, Current> current(List<String> codes);

    record Current(ArticleId id, int version, String hash, boolean inForce) {}

    /** Adds these versions, each the next of its article, and puts them in force. */
    void add(List<Article> articles);

    /** Everything in force, a piece for each language. */
    List<Entry> inForce();

    /** What of these articles was in force at this moment, likewise. */
    List<Entry> inForceAt(Instant moment, Collection<ArticleId> articles);

    /** Those of which a version began or ended after this moment. */
    Set<ArticleId> changedAfter(Instant moment);

    /** When a version last began or ended until this moment; empty before the first did. */
    Optional<Instant> lastChange(Instant until);

    /** In the order of codes, a view for each language. */
    List<ArticleView> inForce(List<String> codes);

    /** The same, of the next articles after this code. */
    List<ArticleView> inForceAfter(String code, int limit);

    Optional<ArticleView> find(ArticleId id, int version, Language language);

    /** The newest version in that language, or in Chinese where it has no such wording. */
    Optional<ArticleView> findCurrent(ArticleId id, Language language);
}
