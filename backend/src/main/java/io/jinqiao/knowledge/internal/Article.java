package io.jinqiao.knowledge.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.Upkeep;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** One version of an article. */
record Article(ArticleId id, int version, NewArticle content, String hash, Actor by, Instant publishedAt) {

    static Article first(NewArticle content, Actor by, Instant at) {
        return new Article(ArticleId.next(), 1, content, hash(content), by, at);
    }

    Article {
        if (!content.wordings().containsKey(Language.ZH)) {
            throw Refused.invalid("knowledge.chinese-missing", "An article needs its Chinese wording");
        }
    }

    static String hash(NewArticle content) {
        var canonical = "%s\n%s\n%s\n%s\n%s\n%s"
                .formatted(
                        content.code(),
                        content.kind(),
                        content.business(),
                        content.forCustomers(),
                        new TreeMap<>(content.wordings()),
                        content.fields());
        return HexFormat.of().formatHex(sha256(canonical + besides(content)));
    }

    /** Nothing for articles that have only words and fields, so that their hashes stay what they were. */
    private static String besides(NewArticle content) {
        return content.upkeep().equals(Upkeep.NONE)
                        && content.attachments().isEmpty()
                        && content.videos().isEmpty()
                ? ""
                : "\n%s\n%s\n%s".formatted(content.upkeep(), content.attachments(), content.videos());
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<Language> languages() {
        return content.wordings().keySet();
    }

    /** One for each language, for the search index. */
    List<Entry> entries() {
        return content.wordings().keySet().stream()
                .map(this::view)
                .map(Entry::of)
                .toList();
    }

    ArticleView view(Language language) {
        var wording = requireNonNull(content.wordings().get(language));
        return new ArticleView(
                id,
                content.code(),
                version,
                language,
                content.kind(),
                content.business(),
                content.forCustomers(),
                wording.title(),
                wording.answer(),
                wording.questions(),
                content.fields(),
                publishedAt,
                content.upkeep(),
                content.attachments(),
                content.videos(),
                null);
    }
}
