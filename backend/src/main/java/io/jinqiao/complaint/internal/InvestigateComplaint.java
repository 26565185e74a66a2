package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintInvestigated;
import io.jinqiao.complaint.internal.Made.Findings;
import io.jinqiao.complaint.internal.Made.Liability;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** What was found out, on which basis, and who has to answer for it (CP3, CP6). */
record InvestigateComplaint(ComplaintId complaint, Clerk by, String text, String basis, Liability liability) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Clock clock;

        Handler(Cases cases, Clock clock) {
            this.cases = cases;
            this.clock = clock;
        }

        void handle(InvestigateComplaint command) {
            var by = command.by();
            var now = clock.instant();
            var findings = new Findings(command.text(), command.basis(), command.liability(), by.id(), now);
            var complaint = cases.changing(command.complaint(), by).investigate(findings);
            cases.save(
                    complaint,
                    new ComplaintInvestigated(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            findings.text(),
                            findings.liability().name(),
                            Progress.of(complaint.state()).gradingThere().cause(),
                            by.actor(),
                            now));
        }
    }
}
