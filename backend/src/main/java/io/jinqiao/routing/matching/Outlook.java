package io.jinqiao.routing.matching;

import io.jinqiao.routing.matching.Worker.Result;

/**
 * How likely somebody is to solve a matter at once: what the level promises, corrected by what came of their own matters.
 *
 * <p>The level counts like a number of matters, so few results move little and many speak for themselves.
 */
final class Outlook {

    private static final double LEAST = 0.55;
    private static final double A_LEVEL = 0.08;

    private Outlook() {}

    /** Between 0 and 1, for a level of 1–5. */
    static double of(int level, Result result, int known) {
        var promised = LEAST + A_LEVEL * (level - 1);
        return (promised * known + result.solved()) / (known + result.closed());
    }
}
