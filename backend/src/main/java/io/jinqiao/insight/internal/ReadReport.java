package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Formula;
import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.internal.ReportRepository.Sum;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts figures together from counts. */
@Component
class ReadReport {

    private record Place(Instant at, String value) {}

    private static final Comparator<Report.Line> BY_TIME =
            Comparator.comparing(Report.Line::at).thenComparing(Report.Line::value);

    private final ReportRepository sums;
    private final IndicatorRepository indicators;
    private final Names names;
    private final Clock clock;

    ReadReport(ReportRepository sums, IndicatorRepository indicators, Names names, Clock clock) {
        this.sums = sums;
        this.indicators = indicators;
        this.names = names;
        this.clock = clock;
    }

    /** Refuses with {@code insight.unknown-indicator}. */
    Report read(AskedReport asked) {
        var chosen = chosen(asked.codes());
        var measures = measures(chosen);
        var found = sums.sums(asked, measures);
        var before = asked.before();
        return new Report(
                asked.from(),
                asked.until(),
                before.from(),
                chosen.stream().map(IndicatorView::of).toList(),
                open(chosen, asked.until()),
                lines(found, chosen),
                totals(asked, found, sums.sums(before, measures), chosen));
    }

    private List<Indicator> chosen(List<String> codes) {
        var all = indicators.all().stream().collect(Collectors.toMap(Indicator::code, one -> one));
        return codes.stream()
                .distinct()
                .map(code -> {
                    var one = all.get(code);
                    if (one == null) {
                        throw Refused.invalid("insight.unknown-indicator", "There is no indicator %s".formatted(code));
                    }
                    return one;
                })
                .toList();
    }

    private static Set<String> measures(List<Indicator> chosen) {
        return chosen.stream()
                .flatMap(ReadReport::formulas)
                .flatMap(formula -> formula.measures().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Formula> formulas(Indicator one) {
        var denominator = one.denominator();
        return denominator == null ? Stream.of(one.numerator()) : Stream.of(one.numerator(), denominator);
    }

    private List<String> open(List<Indicator> chosen, LocalDate until) {
        var today = clock.instant().atZone(Threads.HOME).toLocalDate();
        return chosen.stream()
                .filter(one ->
                        one.openDays() > 0 && until.plusDays(one.openDays()).isAfter(today))
                .map(Indicator::code)
                .toList();
    }

    private static List<Report.Line> lines(List<Sum> found, List<Indicator> chosen) {
        var places = new HashMap<Place, Map<String, Long>>();
        found.forEach(sum -> places.computeIfAbsent(new Place(sum.at(), sum.value()), _ -> new HashMap<>())
                .put(sum.measure(), sum.n()));
        var lines = new ArrayList<Report.Line>(places.size());
        places.forEach(
                (place, counted) -> lines.add(new Report.Line(place.at(), place.value(), figures(counted, chosen))));
        lines.sort(BY_TIME);
        return lines;
    }

    private List<Report.Total> totals(AskedReport asked, List<Sum> found, List<Sum> before, List<Indicator> chosen) {
        var called = names.of(asked.dimension());
        var now = byValue(found);
        var then = byValue(before);
        var values = new TreeSet<>(now.keySet());
        values.addAll(then.keySet());
        return values.stream()
                .map(value -> new Report.Total(
                        value,
                        called.getOrDefault(value, new Bilingual(value, value)),
                        figures(now.getOrDefault(value, Map.of()), chosen),
                        figures(then.getOrDefault(value, Map.of()), chosen)))
                .toList();
    }

    private static Map<String, Map<String, Long>> byValue(List<Sum> sums) {
        var values = new HashMap<String, Map<String, Long>>();
        sums.forEach(sum ->
                values.computeIfAbsent(sum.value(), _ -> new HashMap<>()).merge(sum.measure(), sum.n(), Long::sum));
        return values;
    }

    private static Map<String, Indicator.Figure> figures(Map<String, Long> counted, List<Indicator> chosen) {
        var figures = new LinkedHashMap<String, Indicator.Figure>();
        for (var one : chosen) {
            var denominator = one.denominator();
            figures.put(
                    one.code(),
                    one.figure(
                            one.numerator().value(measure -> counted.getOrDefault(measure, 0L)),
                            denominator == null ? 0 : denominator.value(measure -> counted.getOrDefault(measure, 0L))));
        }
        return figures;
    }
}
