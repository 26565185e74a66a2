package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.whistle.events.ReportFiled;
import io.jinqiao.whistle.internal.ReportRepository.Entry;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever has number and secret reads what became of it, and may add to it. {@code words} is null to read only. */
record FollowReport(String number, String secret, @Nullable String words) {

    private static final int LONGEST = 10_000;

    FollowReport {
        words = words == null ? null : Words.required(words, LONGEST);
    }

    @Override
    public String toString() {
        return "FollowReport[" + number + "]";
    }

    /** A report as its writer sees it. */
    record Sheet(
            String number,
            String category,
            String state,
            @Nullable String outcome,
            LocalDate filedOn,
            List<Line> lines) {}

    record Line(boolean byWriter, String words, LocalDate on) {}

    @UseCase
    static class Handler {

        private final ReportRepository reports;
        private final Sealing sealing;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ReportRepository reports, Sealing sealing, ApplicationEventPublisher events, Clock clock) {
            this.reports = reports;
            this.sealing = sealing;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code whistle.unknown}, and {@code whistle.closed} when adding to what is over. */
        Sheet handle(FollowReport command) {
            var report = reports.bySecret(command.number().strip(), Secrets.hash(command.secret()));
            var words = command.words();
            if (words != null) {
                add(report, words);
            }
            return sheet(report);
        }

        private void add(Report report, String words) {
            if (report.state().equals("CLOSED")) {
                throw Refused.conflict("whistle.closed", "The report is closed");
            }
            var entry = Ids.next();
            var now = clock.instant();
            reports.add(
                    report.id(),
                    new Entry(
                            entry,
                            true,
                            sealing.words(report.id(), entry, words),
                            LocalDate.ofInstant(now, ZoneOffset.UTC)));
            events.publishEvent(new ReportFiled(
                    new Subject("whistle", report.id()), report.number(), report.category(), false, now));
        }

        Sheet sheet(Report report) {
            return new Sheet(
                    report.number(),
                    report.category(),
                    report.state(),
                    report.outcome(),
                    report.filedOn(),
                    reports.entries(report.id()).stream()
                            .map(entry -> new Line(entry.byWriter(), sealing.words(report.id(), entry), entry.on()))
                            .toList());
        }
    }
}
