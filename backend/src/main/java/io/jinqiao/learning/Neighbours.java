package io.jinqiao.learning;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Reads a text by its nearest examples: kernel ridge regression solved for each text on its own neighbourhood. As right
 * as solving it once for all examples, which ten thousand would make too dear, and there is nothing to train: an example
 * left out is an example not looked at, so every check by leaving out is exact.
 */
final class Neighbours {

    static final int MOST = 96;

    /** How fast influence fades, in units of the usual distance between two examples. */
    private static final double FADING = 3;

    /** How much an example may be contradicted by the others; labels are never all right. */
    private static final double DOUBT = 0.15;

    private final Examples examples;
    private final int classes;
    private final double usualDistance;

    Neighbours(Examples examples, int classes, double usualDistance) {
        this.examples = examples;
        this.classes = classes;
        this.usualDistance = usualDistance;
    }

    /** The median distance between two examples, from a sample that is the same every time. */
    static double usualDistance(Examples examples) {
        var step = Math.max(1, examples.count() / 200);
        var distances = new double[200 * 200];
        var count = 0;
        for (int i = 0; i < examples.count() && i / step < 200; i += step) {
            var likeness = examples.likeness(examples.features(i));
            for (int j = 0; j < i && j / step < 200; j += step) {
                distances[count++] = 1 - likeness[j];
            }
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? 1 : Math.max(1e-3, distances[count / 2]);
    }

    double usualDistance() {
        return usualDistance;
    }

    Evidence read(Features text) {
        return read(examples.likeness(text), _ -> false);
    }

    /** @param likeness of the text to every example, as {@link Examples#likeness} gives it */
    Evidence read(float[] likeness, IntPredicate leftOut) {
        var nearest = nearest(likeness, leftOut);
        var influence = new double[nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            influence[i] = influence(likeness[nearest[i]]);
        }
        var weights = Positive.solve(influences(nearest), influence);
        var scores = new double[classes];
        double explained = 0;
        for (int i = 0; i < nearest.length; i++) {
            scores[examples.label(nearest[i])] += weights[i];
            explained += weights[i] * influence[i];
        }
        return Evidence.of(scores, 1 - explained, nearestFirst(likeness, nearest), labels(nearest), weights);
    }

    private double influence(double likeness) {
        return Math.exp(-FADING * (1 - likeness) / usualDistance);
    }

    private double[][] influences(int[] nearest) {
        var likeness = examples.likeness(nearest);
        var influences = new double[nearest.length][nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            for (int j = 0; j <= i; j++) {
                influences[i][j] = influence(likeness[i][j]);
            }
            influences[i][i] += DOUBT;
        }
        return influences;
    }

    /** The nearest first; of equals the one that came first. */
    private int[] nearest(float[] likeness, IntPredicate leftOut) {
        var nearest = new int[Math.min(MOST, examples.count())];
        var count = 0;
        for (int example = 0; example < examples.count(); example++) {
            var full = count == nearest.length;
            if ((full && likeness[example] <= likeness[nearest[count - 1]]) || leftOut.test(example)) {
                continue;
            }
            var place = full ? count - 1 : count++;
            while (place > 0 && likeness[nearest[place - 1]] < likeness[example]) {
                nearest[place] = nearest[place - 1];
                place--;
            }
            nearest[place] = example;
        }
        return Arrays.copyOf(nearest, count);
    }

    private static double[] nearestFirst(float[] likeness, int[] nearest) {
        return Arrays.stream(nearest).mapToDouble(example -> likeness[example]).toArray();
    }

    private int[] labels(int[] nearest) {
        return Arrays.stream(nearest).map(examples::label).toArray();
    }
}
