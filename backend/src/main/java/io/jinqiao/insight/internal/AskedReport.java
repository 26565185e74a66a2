package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.internal.Rollup.Dimension;
import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What somebody wants to read.
 *
 * @param from the first day
 * @param until the day after the last
 * @param within only what lies within this: agents of a team; empty for all
 * @param only this one value of the dimension; empty for all
 * @param codes of indicators, in the order in which they are read
 */
record AskedReport(
        LocalDate from,
        LocalDate until,
        Step step,
        Dimension dimension,
        String within,
        String only,
        List<String> codes) {

    /** What one line stands for. */
    enum Step {
        HOUR,
        DAY,
        MONTH
    }

    private static final int LONGEST_BY_HOUR = 92;
    private static final int LONGEST = 5 * 366;
    private static final int MOST_INDICATORS = 30;

    AskedReport {
        codes = List.copyOf(codes);
        var days = ChronoUnit.DAYS.between(from, until);
        if (days < 1 || days > (step == Step.HOUR ? LONGEST_BY_HOUR : LONGEST)) {
            throw Refused.invalid(
                    "insight.period", "A report is of a day to five years, by the hour of 92 days at most");
        }
        if (codes.isEmpty() || codes.size() > MOST_INDICATORS) {
            throw Refused.invalid("insight.no-indicator", "A report has one to thirty indicators");
        }
    }

    /** As long a time just before; of whole months the months before. */
    AskedReport before() {
        var months = ChronoUnit.MONTHS.between(from, until);
        var first = from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1
                ? from.minusMonths(months)
                : from.minusDays(ChronoUnit.DAYS.between(from, until));
        return new AskedReport(first, from, Step.DAY, dimension, within, only, codes);
    }

    Instant begin() {
        return from.atStartOfDay(Threads.HOME).toInstant();
    }

    Instant end() {
        return until.atStartOfDay(Threads.HOME).toInstant();
    }
}
