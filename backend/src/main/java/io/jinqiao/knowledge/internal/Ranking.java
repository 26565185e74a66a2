package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Puts what was found in order and says how sure it is. */
final class Ranking {

    /** So many of the best by each of three measures are compared; the right one is hardly ever farther down. */
    private static final int COMPARED = 12;

    private static final int NEIGHBOURS = 10;

    private Ranking() {}

    private record Near(Profile profile, double wording, double text) {}

    private record Ranked(Profile profile, Clues clues, double sure) {}

    /** The best of what may answer, each with what speaks for it. */
    record Compared(List<Profile> profiles, List<Clues> clues, Sureness.Place place) {

        static final Compared NOTHING =
                new Compared(List.of(), List.of(), new Sureness.Place(Language.ZH, 0, 0, 0, 1, 0));
    }

    /**
     * @param near those that may be near by meaning
     * @param byWords those that share words, best first
     */
    static Compared compare(
            Sought sought, Collection<Profile> near, List<Profile> byWords, Language language, Shelf shelf) {
        var all = new HashSet<>(near);
        all.addAll(byWords);
        if (all.isEmpty()) {
            return Compared.NOTHING;
        }
        var measured = all.stream()
                .map(profile -> {
                    var wording = sought.nearest(profile);
                    return new Near(profile, wording, wording + sought.text(profile, wording));
                })
                .toList();
        var nearest = best(measured, Near::wording);
        var compared = compared(nearest, best(measured, Near::text), byWords);
        var place = new Sureness.Place(
                language,
                sought.unheard(),
                sought.terms().pieces().length,
                mean(nearest.stream().limit(NEIGHBOURS).mapToDouble(Near::wording)),
                Math.max(1, shelf.size()),
                mean(compared.stream()
                        .mapToDouble(each -> Math.log(each.wordings().size()))));
        return new Compared(compared, compared.stream().map(sought::clues).toList(), place);
    }

    /** Best first. */
    static List<Hit> rank(Compared compared, double caution, int limit) {
        var sure = Sureness.of(compared.clues(), compared.place(), caution);
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < sure.length; i++) {
            ranked.add(new Ranked(compared.profiles().get(i), compared.clues().get(i), sure[i]));
        }
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::sure)
                        .reversed()
                        .thenComparing(each -> each.profile().entry().code()))
                .limit(limit)
                .map(Ranking::hit)
                .toList();
    }

    private static double mean(DoubleStream values) {
        return values.average().orElse(0);
    }

    private static List<Profile> compared(List<Near> byWording, List<Near> byText, List<Profile> byWords) {
        Set<Profile> compared = new LinkedHashSet<>();
        byWording.forEach(near -> compared.add(near.profile()));
        byText.forEach(near -> compared.add(near.profile()));
        byWords.stream().limit(COMPARED).forEach(compared::add);
        return List.copyOf(compared);
    }

    /** The best first, so many as are compared; sorting all of very many would cost more than all the rest. */
    private static List<Near> best(List<Near> all, ToDoubleFunction<Near> by) {
        var bestFirst = Comparator.comparingDouble(by).reversed().thenComparing(Ranking::code);
        var best = new PriorityQueue<>(bestFirst.reversed());
        for (var near : all) {
            if (best.size() < COMPARED || bestFirst.compare(near, best.element()) < 0) {
                best.add(near);
            }
            if (best.size() > COMPARED) {
                best.remove();
            }
        }
        return best.stream().sorted(bestFirst).toList();
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
