package io.jinqiao.insight.internal;

import io.jinqiao.insight.events.ReportReady;
import io.jinqiao.insight.internal.SavedReport.Edition;
import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps what a report says of a period that is over and tells its readers; once, however many servers find that it is due. */
record MakeEdition(SavedReport report, Period.Span span) {

    @UseCase
    static class Handler {

        private final SavedReportRepository reports;
        private final ReadReport read;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SavedReportRepository reports, ReadReport read, ApplicationEventPublisher events, Clock clock) {
            this.reports = reports;
            this.read = read;
            this.events = events;
            this.clock = clock;
        }

        void handle(MakeEdition command) {
            var report = command.report();
            var span = command.span();
            if (reports.made(report.id(), span.from())) {
                return;
            }
            var now = clock.instant();
            var edition = new Edition(Ids.next(), report, now, read.read(report.asked(span)), List.of());
            if (reports.keep(edition)) {
                events.publishEvent(new ReportReady(
                        edition.id(),
                        report.id(),
                        report.title(),
                        span.from(),
                        span.until(),
                        report.readers(),
                        Actor.SYSTEM,
                        now));
            }
        }
    }
}
