package io.jinqiao.learning;

import java.util.List;

/**
 * What a classifier makes of a text.
 *
 * @param ranking the likeliest classes, best first; their probabilities are calibrated, and those of all classes sum to 1
 * @param familiarity how sure it is that the text belongs to a class it knows at all, the higher the surer; only its order
 *     and the threshold of {@code known} have a meaning
 * @param known whether that is enough for the share of known texts that the classifier was told to keep
 */
public record Guess(List<Scored> ranking, double familiarity, boolean known) {

    /** A class and the chance that it is the right one. */
    public record Scored(String label, double probability) {}

    public Guess {
        ranking = List.copyOf(ranking);
    }

    public String label() {
        return ranking.getFirst().label();
    }

    public double probability() {
        return ranking.getFirst().probability();
    }
}
