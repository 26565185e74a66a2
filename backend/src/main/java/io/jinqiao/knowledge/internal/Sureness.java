package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import java.util.List;

/**
 * How probable it is that an article answers a question; what is left is the probability that none does.
 *
 * <p>Every article has a worth, the weighted sum of its {@link Clues}; “none” has one too, which rises with how near the
 * question is to the whole neighbourhood. The probabilities are the shares of their exponentials (a conditional logit
 * with an outside option), so they add up to one: of two articles equally good neither is sure.
 */
final class Sureness {

    private Sureness() {}

    /**
     * The question among these articles.
     *
     * @param length of the question, in pieces of words
     * @param neighbourhood the mean nearness of the ten nearest articles
     * @param articles how many there are to choose from
     * @param wordings of a candidate, the mean of their logarithms
     */
    record Place(Language language, double unheard, int length, double neighbourhood, int articles, double wordings) {}

    static double worth(Clues clues) {
        return Weights.IN_FORCE.worth(Weights.numbers(clues));
    }

    static double none(Place place) {
        return Weights.IN_FORCE.none(Weights.numbers(place));
    }

    /**
     * One for each of the articles compared, in their order.
     *
     * @param caution what “none” is worth more in this base
     */
    static double[] of(List<Clues> all, Place place, double caution) {
        var none = none(place) + caution;
        var worths = all.stream().mapToDouble(Sureness::worth).toArray();
        var most = none;
        for (double worth : worths) {
            most = Math.max(most, worth);
        }
        var sum = Math.exp(none - most);
        for (int i = 0; i < worths.length; i++) {
            worths[i] = Math.exp(worths[i] - most);
            sum += worths[i];
        }
        for (int i = 0; i < worths.length; i++) {
            worths[i] /= sum;
        }
        return worths;
    }
}
