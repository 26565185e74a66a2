package io.jinqiao.knowledge.internal;

import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.internal.SearchIndex.Found;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what was found in order and says how sure it is.
 *
 * <p>Meaning leads and words settle near ties: on public bank questions (E.SUN's in Traditional Chinese, BANKING77) a
 * greater weight for words only costs right answers. How sure is the logistic of nearness, words, and the lead over the
 * next best; its constants were fitted on the same questions, with questions whose article was taken away and questions
 * of other trades as the ones without an answer. Chinese and English, fitted apart, came out alike, so they share one.
 */
final class Ranking {

    private static final double WORDS_WEIGHT = 0.04;
    private static final double LEAD_LIMIT = 0.15;

    private Ranking() {}

    static List<Hit> rank(List<Found> found, int limit) {
        var ranked = found.stream()
                .sorted(Comparator.<Found>comparingDouble(Ranking::rank).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        var first = rank(ranked.getFirst());
        var second = ranked.size() > 1 ? rank(ranked.get(1)) : 0;
        return ranked.stream()
                .limit(limit)
                .map(each -> hit(each, rank(each) - (each.equals(ranked.getFirst()) ? second : first)))
                .toList();
    }

    private static double rank(Found found) {
        return found.closeness() + WORDS_WEIGHT * found.words();
    }

    private static double sure(Found found, double lead) {
        var evidence = -1.63
                + 19 * (found.closeness() - 0.75)
                + 1.8 * (found.words() - 0.8)
                + 20 * (Math.clamp(lead, -LEAD_LIMIT, LEAD_LIMIT) - 0.06);
        return 1 / (1 + Math.exp(-evidence));
    }

    private static Hit hit(Found found, double lead) {
        var entry = found.entry();
        return new Hit(
                entry.article(),
                entry.version(),
                entry.code(),
                entry.language(),
                entry.title(),
                entry.answer(),
                entry.business(),
                sure(found, lead),
                found.closeness(),
                found.words());
    }
}
