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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts figures together from counts. */
@Component
class ReadReport {

    /** @param second empty where there is no second dimension */
    private record Of(String value, String second) {

        private @Nullable String secondIfAny() {
            return second.isEmpty() ? null : second;
        }
    }

    private record Place(Instant at, Of of) {}

    private static final Comparator<Of> BY_VALUE =
            Comparator.comparing(Of::value).thenComparing(Of::second);

    private static final Comparator<Place> BY_TIME =
            Comparator.comparing(Place::at).thenComparing(Place::of, BY_VALUE);

    private final ReportRepository sums;
    private final CountRepository counts;
    private final FineSums fine;
    private final IndicatorRepository indicators;
    private final Names names;
    private final Clock clock;

    ReadReport(
            ReportRepository sums,
            CountRepository counts,
            FineSums fine,
            IndicatorRepository indicators,
            Names names,
            Clock clock) {
        this.sums = sums;
        this.counts = counts;
        this.fine = fine;
        this.indicators = indicators;
        this.names = names;
        this.clock = clock;
    }

    /** Refuses with {@code insight.unknown-indicator}, {@code .too-fine}. */
    Report read(AskedReport asked) {
        if (asked.isFine() && asked.from().isBefore(fine.since())) {
            throw Refused.invalid(
                    "insight.too-fine", "So fine, figures are kept since %s only".formatted(fine.since()));
        }
        var chosen = chosen(asked.codes());
        var measures = measures(chosen);
        var found = sums.sums(asked, measures);
        var before = asked.before();
        return new Report(
                asked.from(),
                asked.until(),
                before.from(),
                wholeSince(asked),
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

    private @Nullable LocalDate wholeSince(AskedReport asked) {
        if (!asked.needsWholeDays()) {
            return null;
        }
        var since = counts.wholeSince();
        return asked.from().isBefore(since) ? since : null;
    }

    private static List<Report.Line> lines(List<Sum> found, List<Indicator> chosen) {
        var places = new HashMap<Place, Map<String, Long>>();
        found.forEach(sum -> places.computeIfAbsent(
                        new Place(sum.at(), new Of(sum.value(), sum.second())), _ -> new HashMap<>())
                .put(sum.measure(), sum.n()));
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_TIME))
                .map(entry -> new Report.Line(
                        entry.getKey().at(),
                        entry.getKey().of().value(),
                        entry.getKey().of().secondIfAny(),
                        figures(entry.getValue(), chosen)))
                .toList();
    }

    private List<Report.Total> totals(AskedReport asked, List<Sum> found, List<Sum> before, List<Indicator> chosen) {
        var called = names.of(asked.by().first());
        var second = asked.by().second();
        var calledWithin = second == null ? Map.<String, Bilingual>of() : names.of(second);
        var now = byValue(found);
        var then = byValue(before);
        var all = new TreeSet<>(BY_VALUE);
        all.addAll(now.keySet());
        all.addAll(then.keySet());
        return all.stream()
                .map(of -> new Report.Total(
                        of.value(),
                        of.secondIfAny(),
                        named(called, of.value()),
                        second == null ? null : named(calledWithin, of.second()),
                        figures(now.getOrDefault(of, Map.of()), chosen),
                        figures(then.getOrDefault(of, Map.of()), chosen)))
                .toList();
    }

    private static Bilingual named(Map<String, Bilingual> called, String value) {
        return called.getOrDefault(value, new Bilingual(value, value));
    }

    private static Map<Of, Map<String, Long>> byValue(List<Sum> sums) {
        var values = new HashMap<Of, Map<String, Long>>();
        sums.forEach(sum -> values.computeIfAbsent(new Of(sum.value(), sum.second()), _ -> new HashMap<>())
                .merge(sum.measure(), sum.n(), Long::sum));
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
