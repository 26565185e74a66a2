package io.jinqiao.manual.phrases;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.List;

/**
 * One thing that must be understood from what is said. A phrase that says two things has two points, so that half of it is
 * half of it.
 *
 * @param name what it is, in few words
 * @param samples ways of saying it, in any language of the house; at least one
 * @param unlike what sounds like it and says something else
 */
public record Point(String name, List<String> samples, List<String> unlike) {

    private static final int MOST = 40;
    private static final int LONGEST = 200;

    /** Refuses with {@code manual.samples-missing} and {@code manual.too-much}. */
    public Point {
        name = Words.required(name, LONGEST);
        samples = words(samples);
        unlike = words(unlike);
        if (samples.isEmpty()) {
            throw Refused.invalid("manual.samples-missing", "Every point needs at least one way of saying it");
        }
    }

    private static List<String> words(List<String> all) {
        if (all.size() > MOST) {
            throw Refused.invalid("manual.too-much", "At most %d wordings".formatted(MOST));
        }
        return all.stream().map(words -> Words.required(words, LONGEST)).toList();
    }
}
