package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;

/** The answer will take longer: why, how long, and the letter that will say so wait for a second person. */
record AskExtension(ComplaintId complaint, Clerk by, int days, String reason) {

    AskExtension {
        reason = Words.required(reason, 1000);
        if (days < 1) {
            throw Refused.invalid("complaint.bad-days", "At least a day");
        }
    }

    private static boolean isWaiting(Approval approval) {
        return approval.wish() == Approval.Wish.EXTENSION && approval.decidedAt() == null;
    }

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Approvals approvals;
        private final ApprovalRepository asked;
        private final Terms terms;
        private final Letters letters;
        private final Clock clock;

        Handler(Cases cases, Approvals approvals, ApprovalRepository asked, Terms terms, Letters letters, Clock clock) {
            this.cases = cases;
            this.approvals = approvals;
            this.asked = asked;
            this.terms = terms;
            this.letters = letters;
            this.clock = clock;
        }

        void handle(AskExtension command) {
            var by = command.by();
            var now = clock.instant();
            var complaint = cases.changing(command.complaint(), by);
            if (asked.of(complaint.id()).stream().anyMatch(AskExtension::isWaiting)) {
                throw Refused.conflict("complaint.asked-already", "More time was asked for and is not decided yet");
            }
            var due = terms.mayExtend(complaint, command.days());
            var letter = letters.draft(
                    complaint,
                    Letter.Kind.EXTENSION,
                    new Letters.Filling(command.reason(), command.days(), due, ""),
                    null,
                    by.id());
            approvals.ask(
                    complaint,
                    Approval.extension(
                            Ids.next(),
                            complaint,
                            command.days(),
                            letter.id(),
                            command.reason(),
                            terms.approver(complaint),
                            by.id(),
                            now));
        }
    }
}
