package io.jinqiao.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a text's neighbours say.
 *
 * @param scores by class, about 1 for the right one and about 0 for the others
 * @param signs of familiarity, each the greater the more familiar; {@link Familiarity} learns what they weigh
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Evidence(double[] scores, double[] signs) {

    static final int SIGNS = 9;

    /** The place of the nearest example's likeness among the signs. */
    static final int LIKENESS = 3;

    /** How steep the scores become shares where no temperature is known yet. */
    private static final double STEEP = 8;

    /**
     * @param unexplained the share of the text that no neighbour accounts for, 0 to 1
     * @param likeness of the nearest examples, nearest first
     * @param labels theirs
     */
    static Evidence of(double[] scores, double unexplained, double[] likeness, int[] labels) {
        var first = best(scores, -1);
        var second = best(scores, first);
        var squares = Arrays.stream(scores).map(score -> score * score).sum();
        var own = IntStream.range(0, labels.length)
                .filter(i -> labels[i] == first)
                .mapToDouble(i -> likeness[i])
                .toArray();
        var signs = new double[] {
            scores[first],
            scores[first] - (second < 0 ? 0 : scores[second]),
            -unexplained,
            mean(likeness, 1),
            mean(likeness, 5),
            mean(own, 1),
            mean(own, 5),
            squares,
            -entropy(scores)
        };
        return new Evidence(scores, signs);
    }

    int best() {
        return best(scores, -1);
    }

    /** The probabilities of the classes. */
    double[] shares(double steepness) {
        return shares(scores, steepness);
    }

    private static double[] shares(double[] scores, double steepness) {
        var shares = new double[scores.length];
        var highest = scores[best(scores, -1)];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(steepness * (scores[i] - highest));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static double entropy(double[] scores) {
        double entropy = 0;
        for (var share : shares(scores, STEEP)) {
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return entropy;
    }

    private static int best(double[] scores, int except) {
        var best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != except && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    private static double mean(double[] nearestFirst, int most) {
        var count = Math.min(most, nearestFirst.length);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += nearestFirst[i];
        }
        return count == 0 ? 0 : sum / count;
    }
}
