package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as a table: totals first, then the lines; each figure with numerator and denominator. */
final class ReportSheet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Bilingual TIME = new Bilingual("时间", "Time");
    private static final Bilingual WHO = new Bilingual("对象", "Of");
    private static final Bilingual OVER = new Bilingual("分子", "numerator");
    private static final Bilingual UNDER = new Bilingual("分母", "denominator");
    private static final Bilingual WHOLE = new Bilingual("合计", "Total");
    private static final Bilingual HIDDEN = new Bilingual("样本不足", "too few");

    private final Report report;
    private final By by;
    private final Language tongue;
    private final Map<String, String> called = new HashMap<>();
    private final Map<String, String> secondCalled = new HashMap<>();

    ReportSheet(Report report, By by, Language tongue) {
        this.report = report;
        this.by = by;
        this.tongue = tongue;
        for (var total : report.totals()) {
            called.put(total.value(), total.name().in(tongue));
            if (total.second() != null && total.secondName() != null) {
                secondCalled.put(total.second(), total.secondName().in(tongue));
            }
        }
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(Threads.HOME));
    }

    ExportReport.Sheet sheet() {
        var rows = new ArrayList<List<String>>();
        report.totals()
                .forEach(total -> rows.add(row(WHOLE.in(tongue), total.value(), total.second(), total.figures())));
        report.lines().forEach(line -> rows.add(row(moment(line.at()), line.value(), line.second(), line.figures())));
        return new ExportReport.Sheet(head(), rows);
    }

    private List<String> head() {
        var head = new ArrayList<String>();
        head.add(TIME.in(tongue));
        var second = by.second();
        head.add((second == null ? WHO : Names.title(by.first())).in(tongue));
        if (second != null) {
            head.add(Names.title(second).in(tongue));
        }
        for (var one : report.indicators()) {
            head.add(one.name().in(tongue));
            if (one.denominator() != null) {
                head.add("%s · %s".formatted(one.name().in(tongue), OVER.in(tongue)));
                head.add("%s · %s".formatted(one.name().in(tongue), UNDER.in(tongue)));
            }
        }
        return head;
    }

    private List<String> row(
            String time, String value, @Nullable String second, Map<String, Indicator.Figure> figures) {
        var cells = new ArrayList<String>();
        cells.add(time);
        cells.add(called.getOrDefault(value, value));
        if (second != null) {
            cells.add(secondCalled.getOrDefault(second, second));
        }
        for (var one : report.indicators()) {
            var figure = figures.get(one.code());
            var shown = figure != null && figure.hidden();
            cells.add(shown ? HIDDEN.in(tongue) : words(figure == null ? null : figure.value()));
            if (one.denominator() != null) {
                cells.add(shown || figure == null ? "" : Long.toString(figure.numerator()));
                cells.add(figure == null || figure.denominator() == null ? "" : figure.denominator() + "");
            }
        }
        return cells;
    }

    private static String words(@Nullable Double value) {
        return value == null
                ? ""
                : value == Math.rint(value)
                        ? Long.toString(Math.round(value))
                        : String.format(Locale.ROOT, "%.1f", value);
    }
}
