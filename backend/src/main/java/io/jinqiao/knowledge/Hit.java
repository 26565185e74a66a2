package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;

/**
 * An article found, in the version in force.
 *
 * @param score the probability that this answers the question, 0 to 1; all hits' together are at most 1, and what is
 *     left is the probability that no article does
 * @param closeness the cosine of question and nearest wording, −1 to 1
 * @param words share of the question's words, rare ones counting more, that stand in the article, 0 to 1
 */
public record Hit(
        ArticleId article,
        int version,
        String code,
        Language language,
        String title,
        String answer,
        String business,
        double score,
        double closeness,
        double words) {}
