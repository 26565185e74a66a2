package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.TermResumed;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** What was waited for is there: the time of the law runs again. That needs nobody's leave. */
record ResumeTerm(ComplaintId complaint, Clerk by) {

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

        void handle(ResumeTerm command) {
            var by = command.by().actor();
            var complaint = cases.changing(command.complaint(), command.by());
            var running = terms.resume(complaint, by);
            cases.tell(new TermResumed(
                    complaint.id(),
                    complaint.number(),
                    complaint.customer(),
                    complaint.account().business(),
                    running.term(),
                    running.dueAt(),
                    by,
                    clock.instant()));
        }
    }
}
