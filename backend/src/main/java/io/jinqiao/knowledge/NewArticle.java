package io.jinqiao.knowledge;

import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Map;

/**
 * An article to publish, known by its code over all versions.
 *
 * @param kind PRODUCT, PROCESS, COMPLIANCE, FAQ, SCRIPT or ETIQUETTE
 * @param wordings by language; Chinese is always there
 */
public record NewArticle(
        String code,
        String kind,
        String business,
        boolean forCustomers,
        Map<Language, Wording> wordings,
        List<ArticleView.Field> fields,
        Upkeep upkeep,
        List<Attachment> attachments,
        List<Video> videos) {

    /** {@code answer} is the small Markdown of {@link io.jinqiao.language.Markdown}; customers hear it as plain text. */
    public record Wording(String title, String answer, List<String> questions) {}

    /** Words and fields alone, in force until something else is said. */
    public NewArticle(
            String code,
            String kind,
            String business,
            boolean forCustomers,
            Map<Language, Wording> wordings,
            List<ArticleView.Field> fields) {
        this(code, kind, business, forCustomers, wordings, fields, Upkeep.NONE, List.of(), List.of());
    }
}
