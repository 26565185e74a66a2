package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintResolved;
import io.jinqiao.complaint.internal.Made.Resolution;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** What was agreed, or decided without agreement, is done; now the customer has to be told. */
record ResolveComplaint(ComplaintId complaint, Clerk by, String text) {

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

        void handle(ResolveComplaint command) {
            var by = command.by();
            var now = clock.instant();
            var resolution = new Resolution(command.text(), by.id(), now);
            var complaint = cases.changing(command.complaint(), by).resolve(resolution);
            terms.proposed(complaint, by.actor());
            terms.resolved(complaint, by.actor());
            cases.save(
                    complaint,
                    new ComplaintResolved(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            resolution.text(),
                            by.actor(),
                            now));
        }
    }
}
