package io.jinqiao.assistant.internal;

import java.util.HashSet;
import java.util.Set;

/** How much of two texts is the same, by pairs of characters; what is too short to tell is not alike. */
final class Likeness {

    private static final int FEWEST_PAIRS = 3;

    private Likeness() {}

    /** From 0 for nothing in common to 1 for the same. */
    static double of(String one, String other) {
        var ones = pairs(one);
        var others = pairs(other);
        if (ones.size() < FEWEST_PAIRS || others.size() < FEWEST_PAIRS) {
            return 0;
        }
        var shared = ones.stream().filter(others::contains).count();
        return 2.0 * shared / (ones.size() + others.size());
    }

    private static Set<String> pairs(String words) {
        var plain = Folded.of(words).text().replaceAll("[\\p{P}\\p{S}\\s]", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
