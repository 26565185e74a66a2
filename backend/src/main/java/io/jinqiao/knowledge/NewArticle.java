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
        List<ArticleView.Field> fields) {

    public record Wording(String title, String answer, List<String> questions) {}
}
