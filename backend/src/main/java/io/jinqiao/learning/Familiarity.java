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
 * business, and they matter more than chit-chat does. What is learnt from near strangers holds for far ones as well,
 * although none was seen: measured, not proved.
 */
final class Familiarity {

    /** Keeps the weights small where signs say the same thing. */
    private static final double RESTRAINT = 1;

    private static final int ROUNDS = 300;

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
        weights[Evidence.LIKENESS] = 1;
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
        familiarity.learn(all.stream().map(familiarity::input).toList(), known.size());
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

    /** Logistic regression, weight by weight, each going as far as is safe. */
    private void learn(List<double[]> inputs, int known) {
        var sums = new double[inputs.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < weights.length; i++) {
                var alone = i == Evidence.SIGNS;
                double slope = alone ? 0 : -RESTRAINT * weights[i];
                double curvature = RESTRAINT;
                for (int number = 0; number < sums.length; number++) {
                    var part = inputs.get(number)[i];
                    slope += part * ((number < known ? 1 : 0) - 1 / (1 + Math.exp(-sums[number])));
                    curvature += part * part / 4;
                }
                var step = slope / curvature;
                weights[i] += step;
                for (int number = 0; number < sums.length; number++) {
                    sums[number] += step * inputs.get(number)[i];
                }
            }
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
