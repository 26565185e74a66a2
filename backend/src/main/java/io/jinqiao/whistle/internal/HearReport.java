package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import io.jinqiao.whistle.events.ReportHandled;
import io.jinqiao.whistle.internal.ReportRepository.Entry;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What an officer does with a report: take it, answer its writer, read who that is, close it. All but taking is for the one who
 * took it.
 *
 * @param words the answer, the reason for reading the name, or the outcome; empty for taking
 */
record HearReport(UUID report, What what, String words, SignedIn by) {

    private static final int LONGEST = 10_000;

    enum What {
        TAKEN,
        ANSWERED,
        IDENTITY_READ,
        CLOSED
    }

    HearReport {
        words = what == What.TAKEN ? "" : Words.required(words, LONGEST);
    }

    @Override
    public String toString() {
        return "HearReport[" + report + ", " + what + "]";
    }

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

        /**
         * Answers with who wrote it where that was asked and said. Refuses with {@code whistle.taken-already},
         * {@code whistle.about-you}, {@code whistle.not-yours}, {@code whistle.closed}, {@code whistle.anonymous}.
         */
        Optional<StaffId> handle(HearReport command) {
            var report = reports.lock(command.report());
            var me = command.by();
            if (command.what() == What.TAKEN) {
                take(report, me);
            } else {
                own(report, me);
                mustBeOpen(report);
            }
            var identity = doIt(report, command);
            var kept = switch (command.what()) {
                case TAKEN, ANSWERED -> "";
                case IDENTITY_READ, CLOSED -> command.words();
            };
            events.publishEvent(new ReportHandled(
                    new Subject("whistle", report.id()),
                    report.number(),
                    command.what().name(),
                    kept,
                    me.actor(),
                    clock.instant()));
            return identity;
        }

        private Optional<StaffId> doIt(Report report, HearReport command) {
            switch (command.what()) {
                case TAKEN -> {}
                case ANSWERED -> answer(report, command.words());
                case CLOSED -> reports.close(report.id(), command.words(), today());
                case IDENTITY_READ -> {
                    var writer = report.writer();
                    if (writer == null) {
                        throw Refused.conflict("whistle.anonymous", "The writer did not say who they are");
                    }
                    return Optional.of(StaffId.of(sealing.identity(report, writer)));
                }
            }
            return Optional.empty();
        }

        private void take(Report report, SignedIn me) {
            if (!report.state().equals("FILED")) {
                throw Refused.conflict("whistle.taken-already", "Another officer has taken it");
            }
            if (me.id().equals(report.notTo())) {
                throw Refused.forbidden("whistle.about-you", "It must be taken by somebody else");
            }
            reports.take(report.id(), me.id());
        }

        private void answer(Report report, String words) {
            var entry = Ids.next();
            reports.add(report.id(), new Entry(entry, false, sealing.words(report.id(), entry, words), today()));
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }

        private static void mustBeOpen(Report report) {
            if (report.state().equals("CLOSED")) {
                throw Refused.conflict("whistle.closed", "The report is closed");
            }
        }

        /** Refuses with {@code whistle.not-yours}. */
        static void own(Report report, SignedIn me) {
            if (!me.id().equals(report.officer())) {
                throw Refused.forbidden("whistle.not-yours", "Only the officer who took it reads it");
            }
        }
    }
}
