package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.Recent;
import java.util.HashSet;
import java.util.Set;

/** How much of two texts is the same, by pairs of characters; what is too short to tell is not alike. */
final class Likeness {

    private static final int FEWEST_PAIRS = 3;

    /** Each new message is compared with the same thirty before it. */
    private static final int RECENT = 2_000;

    private final Recent<String, Set<Integer>> recent = new Recent<>(RECENT);

    /** From 0 for nothing in common to 1 for the same. */
    double of(String one, String other) {
        var ones = recent.of(one, Likeness::pairs);
        var others = recent.of(other, Likeness::pairs);
        if (ones.size() < FEWEST_PAIRS || others.size() < FEWEST_PAIRS) {
            return 0;
        }
        var shared = ones.stream().filter(others::contains).count();
        return 2.0 * shared / (ones.size() + others.size());
    }

    private static Set<Integer> pairs(String words) {
        var plain = Folded.of(words).text().replaceAll("[\\p{P}\\p{S}\\s]", "");
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.charAt(i) << Character.SIZE | plain.charAt(i + 1));
        }
        return pairs;
    }
}
