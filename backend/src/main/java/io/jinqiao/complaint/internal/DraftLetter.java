package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter is written from its template, changed where it must be, and waits for somebody else to approve it. */
record DraftLetter(
        ComplaintId complaint,
        Clerk by,
        Letter.Kind kind,
        String reason,
        @Nullable String words) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Approvals approvals;
        private final Letters letters;
        private final Clock clock;

        Handler(Cases cases, Approvals approvals, Letters letters, Clock clock) {
            this.cases = cases;
            this.approvals = approvals;
            this.letters = letters;
            this.clock = clock;
        }

        UUID handle(DraftLetter command) {
            var by = command.by();
            var now = clock.instant();
            var complaint = cases.changing(command.complaint(), by);
            var letter = letters.draft(
                    complaint, command.kind(), Letters.Filling.because(command.reason()), command.words(), by.id());
            cases.tell(News.drafted(complaint, letter, by.actor(), now));
            approvals.ask(complaint, Approval.letter(Ids.next(), complaint, letter, by.id(), now));
            return letter.id();
        }
    }
}
