package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.whistle.events.WriterForgotten;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Destroys the keys of reports whose time is over, so that copies of the database do not tell either; in retention's transaction. */
@Component
class ShredReports {

    private final ReportRepository reports;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShredReports(ReportRepository reports, Sealing sealing, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    /** Who wrote them; the words stay. */
    void writers(List<UUID> ids) {
        reports.some(ids).forEach(this::writer);
    }

    void whole(List<UUID> ids) {
        reports.some(ids).forEach(report -> {
            writer(report);
            sealing.shredWords(report);
        });
    }

    private void writer(Report report) {
        var writer = report.writer();
        if (writer != null) {
            sealing.shredWriter(report, writer);
            events.publishEvent(new WriterForgotten(
                    new Subject("whistle", report.id()), report.number(), Actor.SYSTEM, clock.instant()));
        }
    }
}
