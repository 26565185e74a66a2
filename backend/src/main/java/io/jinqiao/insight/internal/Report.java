package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Figures of a time, each with what it is made of (MO3).
 *
 * @param beforeFrom the first day of the time that it is compared with; that ends where this begins
 * @param open codes of those that can still change, because they ask what happens later
 * @param lines by time, then by value; figures by the indicator's code
 * @param totals of the whole time by value, beside the time before
 */
record Report(
        LocalDate from,
        LocalDate until,
        LocalDate beforeFrom,
        List<IndicatorView> indicators,
        List<String> open,
        List<Line> lines,
        List<Total> totals) {

    /** Of these values only. */
    Report showing(Predicate<String> value) {
        return new Report(
                from,
                until,
                beforeFrom,
                indicators,
                open,
                lines.stream().filter(line -> value.test(line.value())).toList(),
                totals.stream().filter(total -> value.test(total.value())).toList());
    }

    record Line(Instant at, String value, Map<String, Indicator.Figure> figures) {}

    record Total(
            String value,
            Bilingual name,
            Map<String, Indicator.Figure> figures,
            Map<String, Indicator.Figure> before) {}
}
