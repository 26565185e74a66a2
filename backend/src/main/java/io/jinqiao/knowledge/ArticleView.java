package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.List;

/** One version of an article in one language, whole. */
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
        Instant publishedAt) {

    /** A structured fact: rate, minimum, term, fee; {@code unit} may be empty (KN2). */
    public record Field(String name, String value, String unit) {}
}
