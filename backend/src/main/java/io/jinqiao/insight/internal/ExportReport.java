package io.jinqiao.insight.internal;

import io.jinqiao.insight.events.ReportExported;
import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Makes a table of a report that leaves the house, and tells the record who took it. */
record ExportReport(AskedReport asked, Language language, String format, SignedIn by) {

    record Sheet(List<String> head, List<List<String>> rows) {}

    @UseCase
    static class Handler {

        private static final Bilingual GONE = new Bilingual("已离职员工", "a former colleague");

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
            var report = reach.only(read.read(command.asked()), command.asked().by(), command.by());
            var sheet = new ReportSheet(report, command.asked().by(), command.language()).sheet();
            tell(command.asked(), sheet, command.format(), command.by());
            return sheet;
        }

        /** What a report said when it was made, as far as {@code by} may see it, with what people said about it. */
        Sheet kept(SavedReport.Edition edition, Language language, String format, SignedIn by) {
            var body = edition.body();
            var sheet = new ReportSheet(body, edition.report().apart(), language).sheet();
            var people = names.of(Dimension.AGENT);
            edition.comments()
                    .forEach(comment -> sheet.rows()
                            .add(List.of(
                                    ReportSheet.moment(comment.at()),
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
                    asked.by().toString(),
                    format,
                    sheet.rows().size(),
                    by.actor(),
                    clock.instant()));
        }
    }
}
