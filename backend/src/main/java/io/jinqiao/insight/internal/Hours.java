package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Refused;

/**
 * A part of a day, in whole hours at home.
 *
 * @param from 0 to 23
 * @param until the hour at which it ends, 1 to 24
 */
record Hours(int from, int until) {

    private static final int ALL = 24;

    static final Hours ALL_DAY = new Hours(0, ALL);

    Hours {
        if (from < 0 || until > ALL || from >= until) {
            throw Refused.invalid("insight.hours", "A part of a day begins at 0 and ends at 24 at most");
        }
    }

    int length() {
        return until - from;
    }

    boolean isAllDay() {
        return length() == ALL;
    }
}
