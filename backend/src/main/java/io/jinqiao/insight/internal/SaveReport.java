package io.jinqiao.insight.internal;

import io.jinqiao.insight.events.ReportSaved;
import io.jinqiao.insight.saved.Period;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/** From now on a report is made of every period, and these are told; the last period that is over is there at once (MO3). */
record SaveReport(
        String title, Period period, By apart, List<String> codes, LocalTime at, List<StaffId> readers, StaffId by) {

    private static final int LONGEST_TITLE = 60;
    private static final int MOST_READERS = 100;

    SaveReport {
        title = Words.required(title, LONGEST_TITLE);
        codes = codes.stream().distinct().toList();
        readers = readers.stream().distinct().toList();
        if (readers.size() > MOST_READERS) {
            throw Refused.invalid("insight.unknown-reader", "At most %d people are told".formatted(MOST_READERS));
        }
    }

    @UseCase
    static class Handler {

        private final SavedReportRepository reports;
        private final MakeEdition.Handler make;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SavedReportRepository reports,
                MakeEdition.Handler make,
                Staff staff,
                ApplicationEventPublisher events,
                Clock clock) {
            this.reports = reports;
            this.make = make;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code insight.no-indicator}, {@code .unknown-indicator}, {@code .unknown-reader}. */
        UUID handle(SaveReport command) {
            var known = staff.all().stream().map(StaffView::id).collect(Collectors.toSet());
            if (!known.containsAll(command.readers())) {
                throw Refused.invalid("insight.unknown-reader", "A reader does not work here");
            }
            var now = clock.instant();
            var report = new SavedReport(
                    Ids.next(),
                    command.title(),
                    command.period(),
                    command.apart().first(),
                    command.apart().second(),
                    command.codes(),
                    command.at().truncatedTo(ChronoUnit.MINUTES),
                    command.readers(),
                    command.by(),
                    now,
                    null);
            var span = report.period().finished(now, report.at());
            var _ = report.asked(span);
            reports.add(report);
            events.publishEvent(new ReportSaved(
                    report.id(),
                    report.title(),
                    report.period().name(),
                    report.apart().toString(),
                    report.codes(),
                    report.readers(),
                    Actor.of(command.by()),
                    now));
            make.handle(new MakeEdition(report, span));
            return report.id();
        }
    }
}
