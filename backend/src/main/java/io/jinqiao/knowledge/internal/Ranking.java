package io.jinqiao.knowledge.internal;

import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.internal.SearchIndex.Found;
import java.util.Comparator;
import java.util.List;

/** Puts what was found in order and says how sure it is. */
final class Ranking {

    private Ranking() {}

    static List<Hit> rank(List<Found> found, int limit) {
        return found.stream()
                .map(Ranking::hit)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(limit)
                .toList();
    }

    private static Hit hit(Found found) {
        var entry = found.entry();
        return new Hit(
                entry.article(),
                entry.version(),
                entry.code(),
                entry.language(),
                entry.title(),
                entry.answer(),
                entry.business(),
                sure(found),
                found.closeness(),
                found.words());
    }

    private static double sure(Found found) {
        return 1 / (1 + Math.exp(-(20 * (found.closeness() - 0.68) + 1.2 * found.words())));
    }
}
