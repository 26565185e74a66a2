package io.jinqiao.insight.internal;

import io.jinqiao.insight.events.ReportCommented;
import io.jinqiao.insight.internal.SavedReport.Comment;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody says why a figure is as it is; whoever reads the report reads it too. */
record CommentOnEdition(UUID edition, String words, StaffId by) {

    private static final int LONGEST = 1_000;

    CommentOnEdition {
        words = Words.required(words, LONGEST);
    }

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

        /** Refuses with {@code insight.unknown-report}. */
        void handle(CommentOnEdition command) {
            var edition = reports.edition(command.edition());
            var now = clock.instant();
            reports.comment(edition.id(), new Comment(command.by(), now, command.words()));
            events.publishEvent(new ReportCommented(
                    edition.id(), edition.report().id(), command.words(), Actor.of(command.by()), now));
        }
    }
}
