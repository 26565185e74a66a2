package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;

/**
 * An article found, in the version in force.
 *
 * @param score 0 to 1, comparable between questions: how sure the search is that this answers the question
 * @param closeness the cosine of question and nearest wording, −1 to 1
 * @param words the share of the best BM25 score, 0 to 1
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
