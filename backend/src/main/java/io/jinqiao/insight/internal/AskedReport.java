package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.internal.Rollup.Grain;
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
 * @param hours of the one day that is asked for by the minute or the hour; all day for everything else
 * @param within only what lies within this: of two dimensions within a value of the second, of people within a team; empty for all
 * @param only this one value of the first dimension; empty for all
 * @param codes of indicators, in the order in which they are read
 */
record AskedReport(
        LocalDate from,
        LocalDate until,
        Hours hours,
        Step step,
        By by,
        String within,
        String only,
        List<String> codes) {

    /** What one line stands for. */
    enum Step {
        MINUTE,
        HOUR,
        DAY,
        MONTH;

        /** The sums that it is read from. */
        Grain grain() {
            return switch (this) {
                case MINUTE -> Grain.MINUTE;
                case HOUR -> Grain.HOUR;
                case DAY, MONTH -> Grain.DAY;
            };
        }
    }

    private static final int MOST_HOURS_BY_MINUTE = 6;
    private static final int LONGEST_BY_HOUR = 92;
    private static final int LONGEST = 5 * 366;
    private static final int LONGEST_OF_TWO_BY_HOUR = 7;
    private static final int LONGEST_OF_TWO_BY_DAY = 92;
    private static final int LONGEST_OF_TWO = 2 * 366;
    private static final int MOST_INDICATORS = 30;

    AskedReport {
        codes = List.copyOf(codes);
        var days = ChronoUnit.DAYS.between(from, until);
        if (days < 1 || days > (step == Step.HOUR ? LONGEST_BY_HOUR : LONGEST)) {
            throw Refused.invalid(
                    "insight.period", "A report is of a day to five years, by the hour of 92 days at most");
        }
        if (!hours.isAllDay() && (days > 1 || step.compareTo(Step.HOUR) > 0)) {
            throw Refused.invalid("insight.hours", "Hours are chosen of one day, read by the minute or the hour");
        }
        if (step == Step.MINUTE) {
            requireMinutes(days, hours, by);
        }
        if (by.two() && days > longestOfTwo(step)) {
            throw Refused.invalid(
                    "insight.period-of-two",
                    "By two dimensions a report is of two years, by day of 92 days, by the hour of seven at most");
        }
        if (codes.isEmpty() || codes.size() > MOST_INDICATORS) {
            throw Refused.invalid("insight.no-indicator", "A report has one to thirty indicators");
        }
    }

    /** Of whole days, by one dimension. */
    AskedReport(
            LocalDate from,
            LocalDate until,
            Step step,
            Dimension dimension,
            String within,
            String only,
            List<String> codes) {
        this(from, until, Hours.ALL_DAY, step, By.one(dimension), within, only, codes);
    }

    private static void requireMinutes(long days, Hours hours, By by) {
        if (days > 1 || hours.length() > MOST_HOURS_BY_MINUTE) {
            throw Refused.invalid("insight.minutes", "By the minute a report is of six hours of one day at most");
        }
        if (!by.byMinute()) {
            throw Refused.invalid(
                    "insight.no-minutes", "By the minute only the house, queues, teams and channels are counted");
        }
    }

    private static int longestOfTwo(Step step) {
        return switch (step) {
            case MINUTE, HOUR -> LONGEST_OF_TWO_BY_HOUR;
            case DAY -> LONGEST_OF_TWO_BY_DAY;
            case MONTH -> LONGEST_OF_TWO;
        };
    }

    /** As long a time just before; of whole months the months before, of hours the same ones of the day before. */
    AskedReport before() {
        var months = ChronoUnit.MONTHS.between(from, until);
        var first = from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1
                ? from.minusMonths(months)
                : from.minusDays(ChronoUnit.DAYS.between(from, until));
        var longer = !hours.isAllDay() ? Step.HOUR : step == Step.MONTH ? Step.MONTH : Step.DAY;
        return new AskedReport(first, from, hours, longer, by, within, only, codes);
    }

    /** Whether it is read from sums that are kept for a time only. */
    boolean isFine() {
        return by.isFine(step.grain());
    }

    /** Whether days that were counted before it was thought of are missing in it. */
    boolean needsWholeDays() {
        return by.needsWholeDays() || isFine();
    }

    Instant begin() {
        return from.atStartOfDay(Threads.HOME).plusHours(hours.from()).toInstant();
    }

    Instant end() {
        return until.minusDays(1)
                .atStartOfDay(Threads.HOME)
                .plusHours(hours.until())
                .toInstant();
    }
}
