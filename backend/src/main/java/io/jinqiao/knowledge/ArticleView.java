package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Markdown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article in one language, whole.
 *
 * @param answer as it was written, in Markdown
 * @param endedAt when this version was replaced, expired or was withdrawn; null while it is in force
 */
public record ArticleView(
        ArticleId id,
        String code,
        int version,
        Language language,
        String kind,
        String business,
        boolean forCustomers,
        String title,
        String answer,
        List<String> questions,
        List<Field> fields,
        Instant publishedAt,
        Upkeep upkeep,
        List<Attachment> attachments,
        List<Video> videos,
        @Nullable Instant endedAt) {

    /** A structured fact: rate, minimum, term, fee; {@code unit} may be empty (KN2). */
    public record Field(String name, String value, String unit) {}

    /** Words and fields alone, in force. */
    public ArticleView(
            ArticleId id,
            String code,
            int version,
            Language language,
            String kind,
            String business,
            boolean forCustomers,
            String title,
            String answer,
            List<String> questions,
            List<Field> fields,
            Instant publishedAt) {
        this(
                id,
                code,
                version,
                language,
                kind,
                business,
                forCustomers,
                title,
                answer,
                questions,
                fields,
                publishedAt,
                Upkeep.NONE,
                List.of(),
                List.of(),
                null);
    }

    /** The answer as it is said to customers on every channel: without marks. */
    public String plainAnswer() {
        return Markdown.plain(answer);
    }
}
