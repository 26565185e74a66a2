package io.jinqiao.insight.topics;

import io.jinqiao.insight.counting.Threads;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** An hour of a weekday: Mondays at nine are compared with Mondays at nine, so what peaks every week is no surprise. */
public final class Slot {

    /** So many weeks are looked back. */
    public static final int WEEKS = 8;

    private Slot() {}

    /** The same moment of the weeks before at home, the nearest first; none in which nothing was counted yet. */
    public static List<Instant> before(Instant hour, Instant firstCounted) {
        var here = hour.atZone(Threads.HOME);
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> here.minusWeeks(week).toInstant())
                .filter(past -> !past.isBefore(firstCounted))
                .toList();
    }
}
