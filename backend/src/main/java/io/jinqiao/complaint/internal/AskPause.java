package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;

/**
 * Somebody outside has to appraise first: that the time of the law stands still waits for a second person.
 *
 * @param why what the rule of the term calls it, for example {@code outside-appraisal}
 * @param reason who appraises what
 */
record AskPause(ComplaintId complaint, Clerk by, String why, String reason) {

    AskPause {
        reason = Words.required(reason, 1000);
    }

    private static boolean isWaiting(Approval approval) {
        return approval.wish() == Approval.Wish.PAUSE && approval.decidedAt() == null;
    }

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Approvals approvals;
        private final ApprovalRepository asked;
        private final Terms terms;
        private final Clock clock;

        Handler(Cases cases, Approvals approvals, ApprovalRepository asked, Terms terms, Clock clock) {
            this.cases = cases;
            this.approvals = approvals;
            this.asked = asked;
            this.terms = terms;
            this.clock = clock;
        }

        void handle(AskPause command) {
            var by = command.by();
            var complaint = cases.changing(command.complaint(), by);
            if (asked.of(complaint.id()).stream().anyMatch(AskPause::isWaiting)) {
                throw Refused.conflict("complaint.asked-already", "It was asked for and is not decided yet");
            }
            var why = terms.mayPause(complaint, command.why());
            approvals.ask(
                    complaint, Approval.pause(Ids.next(), complaint, why, command.reason(), by.id(), clock.instant()));
        }
    }
}
