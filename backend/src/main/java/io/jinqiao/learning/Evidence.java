package io.jinqiao.learning;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a text's neighbours say.
 *
 * @param scores by class, about 1 for the right one and about 0 for the others
 * @param signs of familiarity; {@link Familiarity} learns what they weigh
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Evidence(double[] scores, double[] signs) {

    static final int SIGNS = 15;

    /** The place of the nearest example's likeness among the signs. */
    static final int LIKENESS = 3;

    private static final int FEW = 5;
    private static final int CLOSE = 10;
    private static final int MANY = 20;

    /** How steep the scores become shares where no temperature is known yet. */
    private static final double STEEP = 8;

    /**
     * @param unexplained the share of the text that no neighbour accounts for, 0 to 1
     * @param likeness of the nearest examples, nearest first
     * @param labels theirs
     * @param weights what each adds to the score of its class
     */
    static Evidence of(double[] scores, double unexplained, double[] likeness, int[] labels, double[] weights) {
        var first = best(scores, -1);
        var second = best(scores, first);
        var squares = Arrays.stream(scores).map(score -> score * score).sum();
        var own = likeness(likeness, i -> labels[i] == first);
        var others = likeness(likeness, i -> labels[i] != first);
        var signs = new double[] {
            scores[first],
            scores[first] - (second < 0 ? 0 : scores[second]),
            -unexplained,
            mean(likeness, 1),
            mean(likeness, FEW),
            mean(own, 1),
            mean(own, FEW),
            squares,
            -entropy(scores),
            // How things lie around the text: a near stranger sits between classes, in a crowd that is not of one mind.
            share(labels, first, CLOSE),
            share(labels, first, labels.length),
            mean(own, FEW) - mean(others, FEW),
            mean(likeness, MANY),
            Arrays.stream(weights).map(Math::abs).sum(),
            Arrays.stream(scores).filter(score -> score > 0).sum()
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

    private static double[] likeness(double[] nearestFirst, IntPredicate which) {
        return IntStream.range(0, nearestFirst.length)
                .filter(which)
                .mapToDouble(i -> nearestFirst[i])
                .toArray();
    }

    private static double share(int[] labels, int label, int most) {
        var count = Math.min(most, labels.length);
        return count == 0
                ? 0
                : Arrays.stream(labels, 0, count).filter(each -> each == label).count() / (double) count;
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
