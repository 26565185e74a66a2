package io.jinqiao.insight.counting;

import java.util.Arrays;
import java.util.stream.Stream;

/** Waits are counted in steps, so that any step can be the target later. */
final class Waits {

    /** Seconds; a wait counts in the first that is not below it. */
    private static final long[] STEPS = {5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600};

    private Waits() {}

    /** The measure of a wait: {@code answered-in-60}; of the longest waits {@code answered-later}. */
    static String measure(String what, long seconds) {
        return Arrays.stream(STEPS)
                .filter(step -> seconds <= step)
                .mapToObj(step -> "%s-in-%d".formatted(what, step))
                .findFirst()
                .orElse(what + "-later");
    }

    /** All measures of waits that are not longer; the limit must be a step. */
    static Stream<String> within(String what, long limit) {
        if (Arrays.stream(STEPS).noneMatch(step -> step == limit)) {
            throw new IllegalArgumentException("Waits are not counted up to %d seconds".formatted(limit));
        }
        return Arrays.stream(STEPS).filter(step -> step <= limit).mapToObj(step -> "%s-in-%d".formatted(what, step));
    }
}
