package io.jinqiao.insight.internal;

import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody wants of every day, month or quarter.
 *
 * @param second dimension; null for none
 * @param codes of indicators, in the order in which they are read
 * @param at the time of day, at home, at which it is made on the first day after the period
 * @param readers who is told when it can be read
 * @param endedAt from when on it is made no more; null while it is
 */
record SavedReport(
        UUID id,
        String title,
        Period period,
        Dimension dimension,
        @Nullable Dimension second,
        List<String> codes,
        LocalTime at,
        List<StaffId> readers,
        StaffId by,
        Instant madeAt,
        @Nullable Instant endedAt) {

    SavedReport {
        codes = List.copyOf(codes);
        readers = List.copyOf(readers);
    }

    /** What is asked for such a period: a day by hours, a month by days, a quarter by months. */
    AskedReport asked(Period.Span span) {
        var step = switch (period) {
            case DAILY -> AskedReport.Step.HOUR;
            case MONTHLY -> AskedReport.Step.DAY;
            case QUARTERLY -> AskedReport.Step.MONTH;
        };
        return new AskedReport(span.from(), span.until(), Hours.ALL_DAY, step, apart(), "", "", codes);
    }

    By apart() {
        return new By(dimension, second);
    }

    /** What it said of one period, without the figures. */
    record Line(UUID id, LocalDate from, LocalDate until, Instant madeAt, long comments) {}

    /** What somebody said about it. */
    record Comment(StaffId by, Instant at, String words) {}

    /** What it said of one period. */
    record Edition(UUID id, SavedReport report, Instant madeAt, Report body, List<Comment> comments) {

        Edition showing(Report seen) {
            return new Edition(id, report, madeAt, seen, comments);
        }
    }

    /** With its newest editions, the newest first. */
    record WithEditions(SavedReport report, List<Line> editions) {}
}
