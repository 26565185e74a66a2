package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How careful to be in one base, learnt from its own articles: their questions are asked as if the article were not
 * there, the hardest questions that nobody answers, and “none” is made worth so much that only a wanted share of them
 * would still be answered.
 *
 * <p>A base whose articles lie close together needs more of it than one whose articles are far apart. In a base too
 * small to learn from, or too large to do so quickly, the weights that fit every base stay as they are.
 */
final class Caution {

    /** Where the assistant answers; its policy draws the line there. */
    static final double SURE = 0.55;

    /** Of questions whose article is taken away, so many may still be answered by the next best. */
    private static final double WANTED = 0.18;

    private static final double LEAST = -0.4;
    private static final double MOST = 1.2;

    private static final int FEWEST_ARTICLES = 30;
    private static final int QUESTIONS = 200;

    /** Beyond, comparing everything with everything would take too long at every publication. */
    private static final int MOST_WORDINGS = 20_000;

    /** So near, the question stands in two articles, and the other one is no wrong answer. */
    private static final double SAME = 0.97;

    private Caution() {}

    /** Takes less than a second. */
    static double of(Shelf shelf, Language language) {
        var profiles = shelf.all().stream()
                .sorted(Comparator.comparing(profile -> profile.entry().code()))
                .toList();
        if (profiles.size() < FEWEST_ARTICLES || shelf.wordings() > MOST_WORDINGS) {
            return 0;
        }
        var tolerated = IntStream.range(0, Math.min(QUESTIONS, profiles.size()))
                .mapToObj(i -> (int) ((long) i * profiles.size() / Math.min(QUESTIONS, profiles.size())))
                .map(place -> without(place, profiles, shelf, language))
                .filter(compared -> compared.clues().stream().noneMatch(clues -> clues.nearest() >= SAME))
                .map(Caution::tolerated)
                .sorted(Comparator.reverseOrder())
                .toList();
        return tolerated.isEmpty() ? 0 : Math.clamp(tolerated.get((int) (WANTED * tolerated.size())), LEAST, MOST);
    }

    /** One of an article's questions, beside all the other articles. */
    private static Ranking.Compared without(int place, List<Profile> profiles, Shelf shelf, Language language) {
        var left = profiles.get(place);
        var which = place % left.wordings().size();
        var sought = Sought.of(
                Texts.fold(left.entry().asked().get(which)),
                language,
                left.wordings().get(which),
                shelf.words(),
                shelf.pieces());
        var others = profiles.stream()
                .filter(profile -> !profile.entry().code().equals(left.entry().code()))
                .toList();
        return Ranking.compare(sought, others, List.of(), language, shelf);
    }

    /** With any less caution the best of these would be answered with. */
    static double tolerated(Ranking.Compared compared) {
        var worths = compared.clues().stream().mapToDouble(Sureness::worth).toArray();
        var best = Double.NEGATIVE_INFINITY;
        for (double worth : worths) {
            best = Math.max(best, worth);
        }
        var sum = 0.0;
        for (double worth : worths) {
            sum += Math.exp(worth - best);
        }
        var room = 1 / SURE - sum;
        return room <= 0 ? LEAST : best + Math.log(room) - Sureness.none(compared.place());
    }
}
