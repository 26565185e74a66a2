package io.jinqiao.knowledge.internal;

import java.util.List;

/**
 * Finds the weights that make what is true likeliest, staying near given ones: few questions move them little. A convex
 * problem, gone down step by step, with steps that grow while they help and shrink where they do not.
 */
final class ConditionalLogit {

    /** A weight may move by half of itself as lightly as a question may be lost. */
    private static final double REACH = 0.5;

    private static final double LEAST_REACH = 0.5;
    private static final int STEPS = 400;

    private ConditionalLogit() {}

    static Weights fit(List<Choice> choices, Weights near) {
        var weights = near;
        var step = 0.01;
        var cost = cost(choices, weights, near);
        for (int i = 0; i < STEPS && step > 1e-9; i++) {
            var next = moved(weights, slope(choices, weights, near), step, near);
            var nextCost = cost(choices, next, near);
            if (nextCost < cost) {
                weights = next;
                cost = nextCost;
                step *= 1.3;
            } else {
                step /= 3;
            }
        }
        return weights;
    }

    private static double reach(Weights near, int i) {
        return Math.max(LEAST_REACH, REACH * Math.abs(near.all()[i]));
    }

    private static double cost(List<Choice> choices, Weights weights, Weights near) {
        var cost = choices.stream()
                .mapToDouble(choice -> choice.surprise(choice.probabilities(weights)))
                .sum();
        for (int i = 0; i < near.all().length; i++) {
            var away = (weights.all()[i] - near.all()[i]) / reach(near, i);
            cost += away * away / 2;
        }
        return cost;
    }

    private static double[] slope(List<Choice> choices, Weights weights, Weights near) {
        var slope = new double[near.all().length];
        for (int i = 0; i < slope.length; i++) {
            var reach = reach(near, i);
            slope[i] = (weights.all()[i] - near.all()[i]) / (reach * reach);
        }
        for (var choice : choices) {
            var probabilities = choice.probabilities(weights);
            for (int i = 0; i < choice.clues().size(); i++) {
                add(slope, choice.clues().get(i), 0, probabilities[i] - (i == choice.right() ? 1 : 0));
            }
            add(
                    slope,
                    choice.place(),
                    Weights.CLUES.size(),
                    probabilities[choice.clues().size()] - (choice.isUnanswerable() ? 1 : 0));
        }
        return slope;
    }

    private static void add(double[] slope, double[] numbers, int from, double share) {
        for (int i = 0; i < numbers.length; i++) {
            slope[from + i] += share * numbers[i];
        }
    }

    /** In units of each one's reach; what speaks for an article never counts against it. */
    private static Weights moved(Weights weights, double[] slope, double step, Weights near) {
        var next = weights.all().clone();
        for (int i = 0; i < next.length; i++) {
            var reach = reach(near, i);
            next[i] -= step * slope[i] * reach * reach;
            next[i] = i < Weights.CLUES.size() ? Math.max(0, next[i]) : next[i];
        }
        return new Weights(next);
    }
}
