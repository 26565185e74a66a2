package io.jinqiao.intent;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the versions in force make of some words, by label set. */
public record Reading(Map<String, Label> bySet) {

    /**
     * What one version makes of the words.
     *
     * @param version the number of the version that read them
     * @param known false where the words seem to belong to none of its labels; the ranking then means little
     * @param ranking the likeliest labels, best first, with calibrated probabilities
     */
    public record Label(int version, boolean known, List<Scored> ranking) {

        public Label {
            ranking = List.copyOf(ranking);
        }

        public String label() {
            return ranking.getFirst().label();
        }

        public double probability() {
            return ranking.getFirst().probability();
        }
    }

    /** A label and the chance that it is the right one. */
    public record Scored(String label, double probability) {}

    public Reading {
        bySet = Map.copyOf(bySet);
    }

    /** From here on a reading is acted upon. */
    private static final double BELIEVED = 0.6;

    /** Whether the words will not wait, by the set {@link Intents#URGENCY}, as far as that is sure enough to act upon. */
    public boolean urgent() {
        return known(Intents.URGENCY)
                .filter(label -> label.label().equals(Intents.URGENT) && label.probability() >= BELIEVED)
                .isPresent();
    }

    /** What was read in this set, where it is known. */
    public Optional<Label> known(String labelSet) {
        return Optional.ofNullable(bySet.get(labelSet)).filter(Label::known);
    }
}
