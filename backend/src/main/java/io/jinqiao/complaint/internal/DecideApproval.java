package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ApprovalDecided;
import io.jinqiao.complaint.events.ComplaintEnded;
import io.jinqiao.complaint.events.TermExtended;
import io.jinqiao.complaint.events.TermPaused;
import io.jinqiao.complaint.internal.Made.Ending;
import io.jinqiao.complaint.internal.Made.How;
import io.jinqiao.complaint.internal.Made.Proposed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A second person says yes or no; what was asked for happens in the same moment. */
record DecideApproval(UUID approval, Clerk by, boolean approved, String remark) {

    DecideApproval {
        remark = Words.optional(remark, 1000);
        if (!approved && remark.isEmpty()) {
            throw Refused.invalid("complaint.reason-missing", "A no takes a reason");
        }
    }

    @UseCase
    static class Handler {

        private final Cases cases;
        private final ApprovalRepository approvals;
        private final Letters letters;
        private final Terms terms;
        private final Limits limits;
        private final Clock clock;

        Handler(Cases cases, ApprovalRepository approvals, Letters letters, Terms terms, Limits limits, Clock clock) {
            this.cases = cases;
            this.approvals = approvals;
            this.letters = letters;
            this.terms = terms;
            this.limits = limits;
            this.clock = clock;
        }

        void handle(DecideApproval command) {
            var by = command.by();
            var now = clock.instant();
            var asked = approvals.waiting(command.approval());
            var complaint = cases.get(asked.complaint());
            complaint.refuseNamed(by.id());
            by.deciding(asked);
            approvals.decide(command, now);
            cases.tell(new ApprovalDecided(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    asked.id(),
                    asked.wish().name(),
                    command.approved(),
                    command.remark(),
                    asked.askedBy(),
                    by.actor(),
                    now));
            switch (asked.wish()) {
                case EXTENSION -> extend(asked, complaint, command, now);
                case PAUSE -> pause(asked, complaint, command, now);
                case COMPENSATION -> compensate(asked, complaint, command, now);
                case LETTER -> send(asked, complaint, command, now);
            }
        }

        private void extend(Approval asked, Complaint complaint, DecideApproval command, Instant now) {
            if (!command.approved()) {
                return;
            }
            var by = command.by().actor();
            var running = terms.extend(complaint, asked.daysThere(), asked.reason(), by);
            cases.tell(new TermExtended(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    running.term(),
                    asked.daysThere(),
                    asked.reason(),
                    running.dueAt(),
                    by,
                    now));
            letters.send(complaint, asked.letterThere(), command.by());
        }

        private void pause(Approval asked, Complaint complaint, DecideApproval command, Instant now) {
            if (!command.approved()) {
                return;
            }
            var by = command.by().actor();
            var standing = terms.pause(complaint, asked.whyThere(), by);
            cases.tell(new TermPaused(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    standing.term(),
                    asked.whyThere(),
                    asked.reason(),
                    by,
                    now));
        }

        private void compensate(Approval asked, Complaint before, DecideApproval command, Instant now) {
            if (command.approved()) {
                limits.check(command.by().id(), asked.amountThere());
            }
            var complaint = before.clear(command.approved());
            if (complaint.state() instanceof Proposed(var work, var proposal)) {
                var by = command.by().actor();
                terms.proposed(complaint, by);
                cases.save(complaint, News.proposed(complaint, proposal, by, now));
            } else {
                cases.save(complaint);
            }
        }

        private void send(Approval asked, Complaint complaint, DecideApproval command, Instant now) {
            if (!command.approved()) {
                return;
            }
            var by = command.by().actor();
            var letter = letters.send(complaint, asked.letterThere(), command.by());
            switch (letter.kind()) {
                case ACKNOWLEDGEMENT -> terms.acknowledged(complaint, by);
                case DECISION -> {
                    terms.over(complaint, by);
                    cases.save(complaint.tell(now));
                }
                case DECLINED -> decline(complaint, letter, by, now);
                case EXTENSION, RECHECK -> {}
            }
        }

        private void decline(Complaint before, Letter letter, Actor by, Instant now) {
            var complaint = before.end(new Ending(How.DECLINED, letter.title(), by, now));
            terms.over(complaint, by);
            cases.save(
                    complaint,
                    new ComplaintEnded(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            complaint.conversation(),
                            How.DECLINED.name(),
                            letter.title(),
                            by,
                            now));
        }
    }
}
