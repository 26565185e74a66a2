package io.jinqiao.insight.topics;

import java.util.Arrays;
import java.util.Collection;

/**
 * How much of something is usual in one {@link Slot}: the median of the weeks before, and how far from it they usually lie. One
 * wild week moves neither.
 *
 * @param median conversations in the hour
 * @param spread conversations; the median distance from the median, times 1.4826, which for a bell curve is its standard deviation
 * @param weeks that it is known from, 0 to {@link Slot#WEEKS}
 */
public record Usual(double median, double spread, int weeks) {

    /** With fewer weeks than this nothing is called unusual. */
    public static final int LEAST_WEEKS = 4;

    /** Fewer conversations than this are never called a rise. */
    public static final int LEAST = 12;

    /** Nor is less than this many times the usual. */
    public static final double LEAST_TIMES = 2;

    private static final double SPREADS = 4;
    private static final double TO_DEVIATION = 1.4826;

    /** Of what was counted in the weeks before, zeros included. */
    public static Usual of(Collection<Long> past) {
        var values = past.stream().mapToDouble(Long::doubleValue).toArray();
        var middle = median(values);
        var distances = past.stream().mapToDouble(n -> Math.abs(n - middle)).toArray();
        return new Usual(middle, TO_DEVIATION * median(distances), past.size());
    }

    /** Whether any judgement is possible. */
    public boolean known() {
        return weeks >= LEAST_WEEKS;
    }

    /**
     * Whether so many are a rise: at least {@link #LEAST}, more than twice the usual, and further above it than four times what it
     * usually varies by. Counts vary by their root even where the weeks before happen to agree, so that is the least it varies.
     *
     * <p>Chosen so that a false alarm is rarer than a missed small rise: a supervisor who is called for nothing stops looking.
     *
     * @param tide how many times the usual everything is asked today, at least 1; see {@link Tide}
     */
    public boolean rises(long count, double tide) {
        var expected = median * tide;
        var varies = Math.max(spread * tide, Math.sqrt(expected));
        return known() && count >= LEAST && count > LEAST_TIMES * expected && count > expected + SPREADS * varies;
    }

    /** How many times the usual, tide set aside; of what never came, as if one had been usual. */
    public double times(long count, double tide) {
        return count / Math.max(1, median * tide);
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
