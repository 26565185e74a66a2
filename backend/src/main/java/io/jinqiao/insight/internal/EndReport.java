package io.jinqiao.insight.internal;

import io.jinqiao.insight.events.ReportEnded;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A report is made no more; what it said can be read on. Whoever saved it ends it, or whoever sets indicators. */
record EndReport(UUID report, SignedIn by) {

    @UseCase
    static class Handler {

        private final SavedReportRepository reports;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SavedReportRepository reports, ApplicationEventPublisher events, Clock clock) {
            this.reports = reports;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code insight.unknown-report}, {@code .not-your-report}. */
        void handle(EndReport command) {
            var report = reports.get(command.report());
            var me = command.by();
            if (!report.by().equals(me.id()) && !me.permissions().contains(Permission.SET_INDICATORS)) {
                throw Refused.forbidden("insight.not-your-report", "Somebody else saved it");
            }
            var now = clock.instant();
            if (reports.end(report.id(), now)) {
                events.publishEvent(new ReportEnded(report.id(), report.title(), Actor.of(me.id()), now));
            }
        }
    }
}
