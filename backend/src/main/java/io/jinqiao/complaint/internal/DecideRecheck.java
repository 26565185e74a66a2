package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintReopened;
import io.jinqiao.complaint.events.RecheckDecided;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.List;

/**
 * Somebody who had no part in it looks at how it was handled, whether in time, and with which result. What does not hold
 * is handled again by them; what holds is told in a letter.
 */
record DecideRecheck(ComplaintId complaint, Clerk by, boolean upheld, String words) {

    DecideRecheck {
        words = Words.required(words, 2000);
    }

    @UseCase
    static class Handler {

        private final Cases cases;
        private final RecheckRepository rechecks;
        private final Approvals approvals;
        private final Letters letters;
        private final Terms terms;
        private final Journal journal;
        private final Clock clock;

        Handler(
                Cases cases,
                RecheckRepository rechecks,
                Approvals approvals,
                Letters letters,
                Terms terms,
                Journal journal,
                Clock clock) {
            this.cases = cases;
            this.rechecks = rechecks;
            this.approvals = approvals;
            this.letters = letters;
            this.terms = terms;
            this.journal = journal;
            this.clock = clock;
        }

        void handle(DecideRecheck command) {
            var by = command.by();
            var actor = by.actor();
            var now = clock.instant();
            var complaint = cases.get(command.complaint());
            complaint.refuseNamed(by.id());
            if (hadPart(complaint, actor)) {
                throw Refused.forbidden("complaint.had-part", "Somebody who had no part in it decides");
            }
            var recheck = rechecks.open(complaint.id());
            rechecks.decide(recheck.id(), command.upheld(), command.words(), by.id(), now);
            terms.recheckDecided(complaint, actor);
            cases.tell(new RecheckDecided(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    recheck.id(),
                    command.upheld(),
                    command.words(),
                    actor,
                    now));
            var letter = letters.draft(complaint, Letter.Kind.RECHECK, outcome(command), null, by.id());
            approvals.ask(complaint, Approval.letter(Ids.next(), complaint, letter, by.id(), now));
            if (!command.upheld()) {
                terms.anew(complaint, actor);
                cases.save(
                        complaint.reopen(by.id()),
                        new ComplaintReopened(
                                complaint.id(),
                                complaint.number(),
                                complaint.customer(),
                                complaint.account().business(),
                                command.words(),
                                actor,
                                now));
            }
        }

        /** Whoever did anything to it, as its facts say. */
        private boolean hadPart(Complaint complaint, Actor actor) {
            return journal.about(List.of(Subject.of(complaint.id()))).stream()
                    .filter(fact -> fact.kind().startsWith("complaint."))
                    .map(KeptFact::by)
                    .anyMatch(actor::equals);
        }

        private static Letters.Filling outcome(DecideRecheck command) {
            var outcome = command.upheld() ? "维持原处理决定 / The decision stands" : "原处理决定需重新办理 / It is handled again";
            return new Letters.Filling(command.words(), 0, null, outcome);
        }
    }
}
