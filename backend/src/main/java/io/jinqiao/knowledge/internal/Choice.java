package io.jinqiao.knowledge.internal;

import io.jinqiao.knowledge.internal.Ranking.Compared;
import java.util.List;

/**
 * A question, what could answer it, and what does.
 *
 * @param clues of each article compared, as numbers
 * @param right their place, or {@link #NONE}
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these as a whole.
record Choice(String article, List<double[]> clues, double[] place, int right) {

    static final int NONE = -1;

    static Choice of(String article, Compared compared, int right) {
        return new Choice(
                article,
                compared.clues().stream().map(Weights::numbers).toList(),
                Weights.numbers(compared.place()),
                right);
    }

    boolean isUnanswerable() {
        return right == NONE;
    }

    /** One for each article, and in the last place that of “none”; together they are one. */
    double[] probabilities(Weights weights) {
        var shares = new double[clues.size() + 1];
        var most = weights.none(place);
        shares[clues.size()] = most;
        for (int i = 0; i < clues.size(); i++) {
            shares[i] = weights.worth(clues.get(i));
            most = Math.max(most, shares[i]);
        }
        var sum = 0.0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    double surprise(double[] probabilities) {
        return -Math.log(Math.max(1e-12, probabilities[isUnanswerable() ? clues.size() : right]));
    }
}
