package io.jinqiao.insight.counting;

import io.jinqiao.insight.ServiceLevel;
import io.jinqiao.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, said once (MO2): a numerator and a denominator, each a sum of counts.
 *
 * @param denominator null for what is only counted
 * @param target in its unit; null for none
 * @param hiddenBelow with a smaller denominator the figure is not shown, because it says more of single people than of the work
 * @param openDays so long after a day its figure can still change, because it asks what happened later
 * @param variant how service level is reckoned; null for all others
 * @param within seconds of the target wait; null where there is none
 */
public record Indicator(
        String code,
        int version,
        int place,
        Bilingual name,
        Bilingual about,
        Formula numerator,
        @Nullable Formula denominator,
        Unit unit,
        Good good,
        @Nullable Double target,
        long hiddenBelow,
        int openDays,
        @Nullable Variant variant,
        @Nullable Integer within,
        String owner) {

    /** What a ratio of one is called. */
    public enum Unit {
        COUNT(1),
        PERCENT(100),
        SECONDS(1),
        PER_10K(10_000),
        SCORE(1);

        private final long whole;

        Unit(long whole) {
            this.whole = whole;
        }
    }

    public enum Good {
        UP,
        DOWN,
        NONE
    }

    /** The four ways in which houses reckon service level (regulation.md section 4). */
    public enum Variant {
        /** Answered in time, of all but those who left at once. */
        WITHOUT_SHORT(
                "answered<=%d",
                "offered - abandoned<=" + ServiceLevel.AT_ONCE, ServiceLevel.Left.COUNTS_UNLESS_AT_ONCE),
        OF_ANSWERED("answered<=%d", "answered", ServiceLevel.Left.NEVER),
        OF_OFFERED("answered<=%d", "offered", ServiceLevel.Left.COUNTS),
        /** Whoever leaves within the target was not let down. */
        SHORT_IS_GOOD("answered<=%1$d + abandoned<=%1$d", "offered", ServiceLevel.Left.WITHIN_IS_GOOD);

        private final String numerator;
        private final String denominator;
        private final ServiceLevel.Left left;

        Variant(String numerator, String denominator, ServiceLevel.Left left) {
            this.numerator = numerator;
            this.denominator = denominator;
            this.left = left;
        }

        public String numerator(int within) {
            return numerator.formatted(within);
        }

        public String denominator() {
            return denominator;
        }
    }

    /** For those who count waits one by one; only an indicator of service level has a variant and a wait. */
    public ServiceLevel level() {
        if (variant == null || within == null) {
            throw new IllegalStateException(code + " is no service level");
        }
        return new ServiceLevel(variant.left, within, target);
    }

    /**
     * A figure with what it is made of.
     *
     * @param value in the indicator's unit; null where there is nothing to divide by, or too little to be shown
     * @param hidden whether it is too little
     */
    public record Figure(
            long numerator,
            @Nullable Long denominator,
            @Nullable Double value,
            boolean hidden) {}

    public Figure figure(long over, long under) {
        if (denominator == null) {
            return new Figure(over, null, (double) over, false);
        }
        var hidden = under < hiddenBelow;
        return hidden
                ? new Figure(0, under, null, true)
                : new Figure(over, under, under <= 0 ? null : (double) unit.whole * over / under, false);
    }
}
