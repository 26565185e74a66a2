package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import io.jinqiao.whistle.events.ReportFiled;
import io.jinqiao.whistle.internal.ReportRepository.Entry;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody reports a concern.
 *
 * @param notTo whom it must not reach, because it is about them
 * @param writer null when anonymous: then nothing here knows who it was
 */
record FileReport(
        String category,
        String words,
        @Nullable StaffId notTo,
        @Nullable SignedIn writer) {

    static final Set<String> CATEGORIES =
            Set.of("fraud", "bribery", "data-misuse", "mis-selling", "harassment", "safety", "other");

    private static final int LONGEST = 10_000;

    /** Refuses with {@code whistle.unknown-category}. */
    FileReport {
        if (!CATEGORIES.contains(category)) {
            throw Refused.invalid("whistle.unknown-category", "No such category");
        }
        words = Words.required(words, LONGEST);
    }

    @Override
    public String toString() {
        return "FileReport[" + category + "]";
    }

    /** What the writer must note down: it is shown once. */
    record Receipt(String number, String secret) {

        @Override
        public String toString() {
            return "Receipt[" + number + "]";
        }
    }

    @UseCase
    static class Handler {

        private static final int NUMBER = 8;

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

        Receipt handle(FileReport command) {
            var id = UUID.randomUUID();
            var writer = command.writer();
            var number = "W-" + Secrets.make(NUMBER);
            var secret = Secrets.make();
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            reports.file(
                    new Report(
                            id,
                            number,
                            command.category(),
                            writer == null
                                    ? null
                                    : sealing.writer(id, writer.id().toString()),
                            false,
                            command.notTo(),
                            "FILED",
                            null,
                            null,
                            today),
                    Secrets.hash(secret));
            var entry = Ids.next();
            reports.add(id, new Entry(entry, true, sealing.words(id, entry, command.words()), today));
            events.publishEvent(
                    new ReportFiled(new Subject("whistle", id), number, command.category(), true, clock.instant()));
            return new Receipt(number, secret);
        }
    }
}
