package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintClosed;
import io.jinqiao.complaint.internal.Made.Ending;
import io.jinqiao.complaint.internal.Made.How;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Nothing is left to do: the customer is satisfied, or the reason is recorded. */
record CloseComplaint(ComplaintId complaint, Clerk by, String reason) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Clock clock;

        Handler(Cases cases, Clock clock) {
            this.cases = cases;
            this.clock = clock;
        }

        void handle(CloseComplaint command) {
            var by = command.by();
            var now = clock.instant();
            var complaint = cases.changing(command.complaint(), by)
                    .close(new Ending(How.CLOSED, command.reason(), by.actor(), now));
            cases.save(
                    complaint,
                    new ComplaintClosed(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            Progress.of(complaint.state()).satisfied(),
                            command.reason(),
                            by.actor(),
                            now));
        }
    }
}
