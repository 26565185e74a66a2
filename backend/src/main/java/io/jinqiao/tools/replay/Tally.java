package io.jinqiao.tools.replay;

import java.time.Duration;
import java.util.Arrays;

/** What came of a replay. */
final class Tally {

    /** Who gives up sooner than this never meant to wait (regulation.md section 4). */
    private static final Duration SHORT = Duration.ofSeconds(5);

    private static final double FIRST_LEVEL = 0.55;
    private static final double A_LEVEL = 0.08;

    private final Duration within;
    private final long[] waits;
    private int answered;
    private int soon;
    private int abandoned;
    private int abandonedSoon;
    private double urgentWait;
    private int urgent;
    private double chance;
    private long busy;
    private long there;

    Tally(int arrivals, Duration within) {
        this.waits = new long[arrivals];
        this.within = within;
    }

    /**
     * Somebody was served.
     *
     * @param level of whoever serves, 0 when they only help
     */
    void answered(Arrival arrival, Duration waited, int level) {
        waits[answered++] = waited.toMillis();
        soon += waited.compareTo(within) <= 0 ? 1 : 0;
        if (arrival.priority() > 0) {
            urgent++;
            urgentWait += waited.toMillis();
        }
        chance += FIRST_LEVEL + A_LEVEL * Math.max(0, level - 1);
    }

    void abandoned(Arrival arrival) {
        abandoned++;
        abandonedSoon += arrival.patience().compareTo(SHORT) < 0 ? 1 : 0;
    }

    void worked(Duration time) {
        busy += time.toMillis();
    }

    void there(Duration time) {
        there += time.toMillis();
    }

    /** Answered in time, of all who came and did not give up at once. */
    double service() {
        return 100.0 * soon / Math.max(1, answered + abandoned - abandonedSoon);
    }

    double meanWait() {
        return Arrays.stream(waits, 0, answered).average().orElse(0) / 1_000;
    }

    double wait(double share) {
        var sorted = Arrays.copyOf(waits, answered);
        Arrays.sort(sorted);
        return answered == 0 ? 0 : sorted[(int) Math.min(answered - 1, Math.floor(share * answered))] / 1_000.0;
    }

    double meanUrgentWait() {
        return urgent == 0 ? 0 : urgentWait / urgent / 1_000;
    }

    double abandoned() {
        return 100.0 * abandoned / Math.max(1, answered + abandoned);
    }

    double occupancy() {
        return 100.0 * busy / Math.max(1, there);
    }

    double solved() {
        return 100 * chance / Math.max(1, answered);
    }
}
