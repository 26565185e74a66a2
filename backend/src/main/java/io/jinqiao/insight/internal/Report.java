package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a time, each with what it is made of (MO3).
 *
 * @param beforeFrom the first day of the time that it is compared with; that ends where this begins
 * @param wholeSince the first day from which on all of it was counted, where that is not the first; days before have it only where
 *     they were counted again; null where all days have it
 * @param open codes of those that can still change, because they ask what happens later
 * @param lines by time, then by value; figures by the indicator's code
 * @param totals of the whole time by value, beside the time before
 */
record Report(
        LocalDate from,
        LocalDate until,
        LocalDate beforeFrom,
        @Nullable LocalDate wholeSince,
        List<IndicatorView> indicators,
        List<String> open,
        List<Line> lines,
        List<Total> totals) {

    /** Of these values only. */
    Report showing(Predicate<String> value) {
        return showing(line -> value.test(line.value()), total -> value.test(total.value()));
    }

    /** Of these values of the second dimension only. */
    Report showingWithin(Predicate<String> second) {
        return showing(line -> tested(second, line.second()), total -> tested(second, total.second()));
    }

    private static boolean tested(Predicate<String> test, @Nullable String value) {
        return value != null && test.test(value);
    }

    private Report showing(Predicate<Line> line, Predicate<Total> total) {
        return new Report(
                from,
                until,
                beforeFrom,
                wholeSince,
                indicators,
                open,
                lines.stream().filter(line).toList(),
                totals.stream().filter(total).toList());
    }

    /** @param second the value of the second dimension; null where there is none */
    record Line(Instant at, String value, @Nullable String second, Map<String, Indicator.Figure> figures) {}

    /**
     * @param second the value of the second dimension; null where there is none
     * @param secondName what that is called; null where there is none
     */
    record Total(
            String value,
            @Nullable String second,
            Bilingual name,
            @Nullable Bilingual secondName,
            Map<String, Indicator.Figure> figures,
            Map<String, Indicator.Figure> before) {}
}
