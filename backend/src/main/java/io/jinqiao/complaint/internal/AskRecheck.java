package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.RecheckAsked;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Duration;

/** The complainant wants the decision looked at by somebody else, within 30 days of it (CBIRC 2020 No. 3, Art. 21). */
record AskRecheck(ComplaintId complaint, CustomerId by, String reason) {

    static final Duration WITHIN = Duration.ofDays(30);

    AskRecheck {
        reason = Words.required(reason, 1000);
    }

    @UseCase
    static class Handler {

        private final Cases cases;
        private final RecheckRepository rechecks;
        private final Terms terms;
        private final Clock clock;

        Handler(Cases cases, RecheckRepository rechecks, Terms terms, Clock clock) {
            this.cases = cases;
            this.rechecks = rechecks;
            this.terms = terms;
            this.clock = clock;
        }

        void handle(AskRecheck command) {
            var now = clock.instant();
            var by = Actor.of(command.by());
            var complaint = cases.own(command.complaint(), command.by());
            var toldAt = Progress.of(complaint.state()).toldAt();
            if (toldAt == null) {
                throw Refused.conflict("complaint.wrong-step", "There is no decision to look at yet");
            }
            if (now.isAfter(toldAt.plus(WITHIN))) {
                throw Refused.conflict("complaint.recheck-too-late", "The decision is more than 30 days old");
            }
            var id = Ids.next();
            rechecks.ask(id, complaint.id(), command.reason(), now);
            terms.recheckAsked(complaint, by);
            cases.tell(new RecheckAsked(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    id,
                    command.reason(),
                    by,
                    now));
        }
    }
}
