package io.jinqiao.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells texts of known classes from others, and is trained without any other: each example is looked at once as what it
 * is, and once as if its class had never been heard of. That makes the nearest strangers there are, questions of the same
 * business, and they matter more than chit-chat does.
 */
final class Familiarity {

    /** Keeps the weights small where signs say the same thing. */
    private static final double RESTRAINT = 1;

    private static final int STEPS = 25;

    private final double[] means;
    private final double[] spreads;

    /** By sign; the last one stands alone. */
    private final double[] weights;

    private Familiarity(double[] means, double[] spreads, double[] weights) {
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
    }

    /** By the nearest example alone, where there is nothing to learn from. */
    static Familiarity byLikeness() {
        var means = new double[Evidence.SIGNS];
        var spreads = new double[Evidence.SIGNS];
        Arrays.fill(spreads, 1);
        var weights = new double[Evidence.SIGNS + 1];
        weights[4] = 1;
        return new Familiarity(means, spreads, weights);
    }

    static Familiarity of(List<Evidence> known, List<Evidence> strange) {
        var all = new ArrayList<>(known);
        all.addAll(strange);
        var means = new double[Evidence.SIGNS];
        var spreads = new double[Evidence.SIGNS];
        for (int sign = 0; sign < Evidence.SIGNS; sign++) {
            double sum = 0;
            double squares = 0;
            for (var evidence : all) {
                sum += evidence.signs()[sign];
                squares += evidence.signs()[sign] * evidence.signs()[sign];
            }
            means[sign] = sum / all.size();
            spreads[sign] = Math.sqrt(Math.max(1e-9, squares / all.size() - means[sign] * means[sign]));
        }
        var familiarity = new Familiarity(means, spreads, new double[Evidence.SIGNS + 1]);
        for (int step = 0; step < STEPS; step++) {
            familiarity.learn(all, known.size());
        }
        return familiarity;
    }

    /** The logarithm of the odds that the text is of a known class. */
    double of(Evidence evidence) {
        var input = input(evidence);
        double sum = 0;
        for (int i = 0; i < input.length; i++) {
            sum += weights[i] * input[i];
        }
        return sum;
    }

    private double[] input(Evidence evidence) {
        var input = new double[Evidence.SIGNS + 1];
        for (int i = 0; i < Evidence.SIGNS; i++) {
            input[i] = (evidence.signs()[i] - means[i]) / spreads[i];
        }
        input[Evidence.SIGNS] = 1;
        return input;
    }

    /** One step of Newton's method for logistic regression. */
    private void learn(List<Evidence> all, int known) {
        var size = weights.length;
        var curvature = new double[size][size];
        var slope = new double[size];
        for (int i = 0; i < size; i++) {
            curvature[i][i] = RESTRAINT;
            slope[i] = -RESTRAINT * weights[i];
        }
        for (int number = 0; number < all.size(); number++) {
            var input = input(all.get(number));
            var chance = 1 / (1 + Math.exp(-of(all.get(number))));
            var error = (number < known ? 1 : 0) - chance;
            for (int i = 0; i < size; i++) {
                slope[i] += error * input[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += chance * (1 - chance) * input[i] * input[j];
                }
            }
        }
        var step = Positive.solve(curvature, slope);
        for (int i = 0; i < size; i++) {
            weights[i] += step[i];
        }
    }

    void write(DataOutput out) throws IOException {
        for (var numbers : List.of(means, spreads, weights)) {
            for (var number : numbers) {
                out.writeDouble(number);
            }
        }
    }

    static Familiarity read(DataInput in) throws IOException {
        return new Familiarity(
                numbers(in, Evidence.SIGNS), numbers(in, Evidence.SIGNS), numbers(in, Evidence.SIGNS + 1));
    }

    private static double[] numbers(DataInput in, int count) throws IOException {
        var numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }
}
