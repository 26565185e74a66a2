package io.jinqiao.knowledge;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of articles, for whoever keeps them: putting in force, taking out, looking back. */
public interface Editions {

    /**
     * Refuses what could not be published as it stands: {@code knowledge.bad-code}, {@code .unknown-kind},
     * {@code .chinese-missing}, {@code .title-missing}, {@code .answer-missing}, {@code .too-many-questions},
     * {@code .bad-field}, {@code .bad-number}, {@code .bad-unit}, {@code .bad-date}, {@code .video-not-allowed},
     * {@code .unknown-attachment}, {@code .effective-order}, {@code web.text-too-long}, {@code catalog.unknown-business}.
     */
    void check(NewArticle article);

    /** Puts the next version in force at once. Same content as the one in force makes no new version. */
    VersionView publish(NewArticle article, Actor by);

    /** Takes it out of every search and answer at once. Refuses with {@code knowledge.not-in-force}. */
    void withdraw(ArticleId id, String reason, Actor by);

    Optional<ArticleId> find(String code);

    /** A version in every language, as it was published; refuses with {@code knowledge.unknown-article}. */
    NewArticle content(ArticleId id, int version);

    /** Oldest first; refuses with {@code knowledge.unknown-article}. */
    List<VersionView> versions(ArticleId id);

    /** The newest version of every article, in Chinese, whether in force or not, by code. */
    List<ArticleView> all();

    /** Those in force that expire before this moment or are due to be looked at by then, soonest first. */
    List<ArticleView> ending(Instant before);

    /** Keeps a file; refuses with {@code knowledge.file-too-large}, {@code .file-type}, {@code .file-empty}. */
    Attachment attach(String name, byte[] content, Actor by);
}
