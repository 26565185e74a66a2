package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Made.Proposal;
import io.jinqiao.compliance.Said;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** How it shall be settled. Compensation needs a second person before the customer hears of it. */
record ProposeSolution(ComplaintId complaint, Clerk by, String text, long compensation) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Approvals approvals;
        private final Terms terms;
        private final Limits limits;
        private final Utterances utterances;
        private final Clock clock;

        Handler(Cases cases, Approvals approvals, Terms terms, Limits limits, Utterances utterances, Clock clock) {
            this.cases = cases;
            this.approvals = approvals;
            this.terms = terms;
            this.limits = limits;
            this.utterances = utterances;
            this.clock = clock;
        }

        void handle(ProposeSolution command) {
            var by = command.by();
            var now = clock.instant();
            var before = cases.changing(command.complaint(), by);
            utterances.pass(before, command.text(), Said.Way.COMPLAINT_SOLUTION, by.actor());
            var needed = command.compensation() > 0 ? Ids.next() : null;
            var proposal = new Proposal(
                    before.nextRound(), command.text(), command.compensation(), needed, needed == null, by.id(), now);
            var complaint = before.propose(proposal);
            cases.save(complaint, News.proposed(complaint, proposal, by.actor(), now));
            if (needed == null) {
                terms.proposed(complaint, by.actor());
                return;
            }
            var amount = command.compensation();
            var approver = limits.approver(amount);
            approvals.ask(
                    complaint,
                    Approval.compensation(needed, complaint, amount, proposal.text(), approver, by.id(), now));
        }
    }
}
