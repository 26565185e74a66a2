package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts what was found in order and says how sure it is. */
final class Ranking {

    /** So many of the best by each of three measures are compared; the right one is hardly ever farther down. */
    private static final int COMPARED = 12;

    private static final int NEIGHBOURS = 10;

    private Ranking() {}

    private record Near(Profile profile, double wording, double text) {}

    private record Ranked(Profile profile, Clues clues, double sure) {}

    /**
     * @param near those that may be near by meaning
     * @param byWords those that share words, best first
     * @param articles how many there are on the shelf
     */
    static List<Hit> rank(
            Sought sought,
            Collection<Profile> near,
            List<Profile> byWords,
            Language language,
            int articles,
            int limit) {
        var all = new LinkedHashSet<>(near);
        all.addAll(byWords);
        if (all.isEmpty()) {
            return List.of();
        }
        var nearest = all.stream()
                .map(profile -> {
                    var wording = sought.nearest(profile);
                    return new Near(profile, wording, wording + sought.text(profile, wording));
                })
                .sorted(Comparator.comparingDouble(Near::wording).reversed().thenComparing(Ranking::code))
                .toList();
        var compared = compared(nearest, byWords);
        var clues = compared.stream().map(sought::clues).toList();
        var place = new Sureness.Place(
                language,
                sought.unheard(),
                sought.terms().pieces().length,
                nearest.stream()
                        .limit(NEIGHBOURS)
                        .mapToDouble(Near::wording)
                        .average()
                        .orElse(0),
                articles,
                compared.stream()
                        .mapToDouble(each -> Math.log(each.wordings().size()))
                        .average()
                        .orElse(0));
        var sure = Sureness.of(clues, place);
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < compared.size(); i++) {
            ranked.add(new Ranked(compared.get(i), clues.get(i), sure[i]));
        }
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::sure)
                        .reversed()
                        .thenComparing(each -> each.profile().entry().code()))
                .limit(limit)
                .map(Ranking::hit)
                .toList();
    }

    private static List<Profile> compared(List<Near> nearest, List<Profile> byWords) {
        Set<Profile> compared = new LinkedHashSet<>();
        nearest.stream().limit(COMPARED).map(Near::profile).forEach(compared::add);
        nearest.stream()
                .sorted(Comparator.comparingDouble(Near::text).reversed().thenComparing(Ranking::code))
                .limit(COMPARED)
                .map(Near::profile)
                .forEach(compared::add);
        byWords.stream().limit(COMPARED).forEach(compared::add);
        return List.copyOf(compared);
    }

    private static String code(Near near) {
        return near.profile().entry().code();
    }

    private static Hit hit(Ranked ranked) {
        var entry = ranked.profile().entry();
        return new Hit(
                entry.article(),
                entry.version(),
                entry.code(),
                entry.language(),
                entry.title(),
                entry.answer(),
                entry.business(),
                ranked.sure(),
                ranked.clues().nearest(),
                ranked.clues().words());
    }
}
