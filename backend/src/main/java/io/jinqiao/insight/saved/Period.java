package io.jinqiao.insight.saved;

import io.jinqiao.insight.counting.Threads;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How often a report is wanted (MO3): of each day, month or quarter that is over. */
public enum Period {
    DAILY,
    MONTHLY,
    QUARTERLY;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * Days at home.
     *
     * @param until the day after the last
     */
    public record Span(LocalDate from, LocalDate until) {}

    /** The newest whole period that is over and was due by now: a report is due at this time on the first day after its period. */
    public Span finished(Instant now, LocalTime at) {
        var day = now.atZone(Threads.HOME).minusNanos(at.toNanoOfDay()).toLocalDate();
        var month = day.withDayOfMonth(1);
        return switch (this) {
            case DAILY -> new Span(day.minusDays(1), day);
            case MONTHLY -> new Span(month.minusMonths(1), month);
            case QUARTERLY -> {
                var quarter = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
                yield new Span(quarter.minusMonths(MONTHS_OF_A_QUARTER), quarter);
            }
        };
    }
}
