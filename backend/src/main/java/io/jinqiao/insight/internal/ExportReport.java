package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.events.ReportExported;
import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Makes a table of a report that leaves the house: totals first, then the lines; each figure with numerator and denominator. */
record ExportReport(AskedReport asked, Language language, String format, SignedIn by) {

    record Sheet(List<String> head, List<List<String>> rows) {}

    @UseCase
    static class Handler {

        private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
        private static final Bilingual TIME = new Bilingual("时间", "Time");
        private static final Bilingual WHO = new Bilingual("对象", "Of");
        private static final Bilingual OVER = new Bilingual("分子", "numerator");
        private static final Bilingual UNDER = new Bilingual("分母", "denominator");
        private static final Bilingual WHOLE = new Bilingual("合计", "Total");
        private static final Bilingual GONE = new Bilingual("已离职员工", "a former colleague");
        private static final Bilingual HIDDEN = new Bilingual("样本不足", "too few");

        private final ReadReport read;
        private final ReportReach reach;
        private final Names names;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ReadReport read, ReportReach reach, Names names, ApplicationEventPublisher events, Clock clock) {
            this.read = read;
            this.reach = reach;
            this.names = names;
            this.events = events;
            this.clock = clock;
        }

        Sheet handle(ExportReport command) {
            var report = reach.only(read.read(command.asked()), command.asked().dimension(), command.by());
            var sheet = sheet(report, command.language());
            tell(command.asked(), sheet, command.format(), command.by());
            return sheet;
        }

        /** What a report said when it was made, as far as {@code by} may see it, with what people said about it. */
        Sheet kept(SavedReport.Edition edition, Language language, String format, SignedIn by) {
            var body = edition.body();
            var sheet = sheet(body, language);
            var people = names.of(Rollup.Dimension.AGENT);
            edition.comments()
                    .forEach(comment -> sheet.rows()
                            .add(List.of(
                                    MOMENT.format(comment.at().atZone(Threads.HOME)),
                                    people.getOrDefault(comment.by().value().toString(), GONE)
                                            .in(language),
                                    comment.words())));
            tell(edition.report().asked(new Period.Span(body.from(), body.until())), sheet, format, by);
            return sheet;
        }

        private void tell(AskedReport asked, Sheet sheet, String format, SignedIn by) {
            events.publishEvent(new ReportExported(
                    Subject.of(by.id()),
                    asked.from(),
                    asked.until(),
                    asked.dimension().name(),
                    format,
                    sheet.rows().size(),
                    by.actor(),
                    clock.instant()));
        }

        private static Sheet sheet(Report report, Language tongue) {
            var head = new ArrayList<String>(List.of(TIME.in(tongue), WHO.in(tongue)));
            for (var one : report.indicators()) {
                head.add(one.name().in(tongue));
                if (one.denominator() != null) {
                    head.add("%s · %s".formatted(one.name().in(tongue), OVER.in(tongue)));
                    head.add("%s · %s".formatted(one.name().in(tongue), UNDER.in(tongue)));
                }
            }
            var rows = new ArrayList<List<String>>();
            report.totals()
                    .forEach(total ->
                            rows.add(row(WHOLE.in(tongue), total.name().in(tongue), total.figures(), report, tongue)));
            var called = report.totals().stream().collect(Collectors.toMap(Report.Total::value, Report.Total::name));
            report.lines()
                    .forEach(line -> rows.add(row(
                            MOMENT.format(line.at().atZone(Threads.HOME)),
                            called.getOrDefault(line.value(), new Bilingual(line.value(), line.value()))
                                    .in(tongue),
                            line.figures(),
                            report,
                            tongue)));
            return new Sheet(head, rows);
        }

        private static List<String> row(
                String time, String who, Map<String, Indicator.Figure> figures, Report report, Language tongue) {
            var cells = new ArrayList<String>(List.of(time, who));
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
}
