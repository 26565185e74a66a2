package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintEnded;
import io.jinqiao.complaint.internal.Made.Ending;
import io.jinqiao.complaint.internal.Made.How;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** The complainant takes it back: the procedure ends that day (CBIRC 2020 No. 3, Art. 15). */
record WithdrawComplaint(ComplaintId complaint, Actor by, String reason) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Terms terms;
        private final Clock clock;

        Handler(Cases cases, Terms terms, Clock clock) {
            this.cases = cases;
            this.terms = terms;
            this.clock = clock;
        }

        void handle(WithdrawComplaint command) {
            var now = clock.instant();
            var complaint =
                    cases.get(command.complaint()).end(new Ending(How.WITHDRAWN, command.reason(), command.by(), now));
            terms.over(complaint, command.by());
            cases.save(
                    complaint,
                    new ComplaintEnded(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            complaint.conversation(),
                            How.WITHDRAWN.name(),
                            command.reason(),
                            command.by(),
                            now));
        }
    }
}
