package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.internal.Highlight.Piece;
import java.time.Instant;
import java.util.List;

/**
 * What an agent's search found.
 *
 * @param facets counted before any of them narrows the search, so that every one shows what choosing it would bring
 * @param alsoAsked questions that others asked of the best articles found
 * @param related articles of the same business that the words did not find
 */
record Findings(List<Finding> found, Facets facets, List<String> alsoAsked, List<Related> related) {

    record Finding(
            ArticleId article,
            int version,
            String code,
            Language language,
            List<Piece> title,
            List<Piece> passage,
            String kind,
            String business,
            boolean forCustomers,
            Instant publishedAt,
            boolean recent,
            double score,
            Votes votes) {}

    /** @param recent how many changed in the last thirty days */
    record Facets(List<Count> business, List<Count> kind, List<Count> audience, List<Count> language, int recent) {}

    record Count(String value, int count) {}

    record Related(ArticleId article, String title) {}
}
