package io.jinqiao.insight;

import org.jspecify.annotations.Nullable;

/**
 * Service level as the house reckons it (regulation.md section 4), for whoever counts waits one by one.
 *
 * @param left how whoever left before anybody answered counts
 * @param within seconds; an answer up to this was in time
 * @param target per cent; null for none
 */
public record ServiceLevel(Left left, long within, @Nullable Double target) {

    /** Seconds; whoever goes this soon did not come to wait. */
    public static final long AT_ONCE = 5;

    /** How whoever left counts. */
    public enum Left {
        /** Against it, but for those who went at once. */
        COUNTS_UNLESS_AT_ONCE,
        COUNTS,
        /** Not at all. */
        NEVER,
        /** For it within the target, later against it. */
        WITHIN_IS_GOOD
    }

    /** What one wait adds: to those served as promised, and to all that count. */
    public record Share(int good, int counted) {}

    /** Somebody was answered after so many seconds. */
    public Share answered(long waited) {
        return new Share(waited <= within ? 1 : 0, 1);
    }

    /** Somebody left after so many seconds. */
    public Share left(long waited) {
        return switch (left) {
            case COUNTS_UNLESS_AT_ONCE -> new Share(0, waited <= AT_ONCE ? 0 : 1);
            case COUNTS -> new Share(0, 1);
            case NEVER -> new Share(0, 0);
            case WITHIN_IS_GOOD -> new Share(waited <= within ? 1 : 0, 1);
        };
    }
}
