package io.jinqiao.learning;

import java.util.List;

/** Finds how steeply scores become probabilities, so that of what is read with 80 percent, 80 percent are right. */
final class Steepness {

    /** Where there is nothing to find it by. */
    private static final double USUAL = 8;

    private static final double FLATTEST = 0.5;
    private static final double STEEPEST = 60;
    private static final int STEPS = 40;

    private Steepness() {}

    /** What was read of a text, and what is true of it. */
    record Outcome(Evidence evidence, int label) {}

    /** The one that makes the truth likeliest; there is one lowest point, which is closed in on from both sides. */
    static double of(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return USUAL;
        }
        double low = Math.log(FLATTEST);
        double high = Math.log(STEEPEST);
        for (int step = 0; step < STEPS; step++) {
            var third = (high - low) / 3;
            if (surprise(outcomes, Math.exp(low + third)) < surprise(outcomes, Math.exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double surprise(List<Outcome> outcomes, double steepness) {
        double surprise = 0;
        for (var outcome : outcomes) {
            surprise -= Math.log(Math.max(1e-12, outcome.evidence().shares(steepness)[outcome.label()]));
        }
        return surprise;
    }
}
