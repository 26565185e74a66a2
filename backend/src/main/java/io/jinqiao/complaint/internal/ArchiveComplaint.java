package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintArchived;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** The file is put away; measures still open are followed all the same. */
record ArchiveComplaint(ComplaintId complaint, Clerk by) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Clock clock;

        Handler(Cases cases, Clock clock) {
            this.cases = cases;
            this.clock = clock;
        }

        void handle(ArchiveComplaint command) {
            var by = command.by();
            var now = clock.instant();
            var complaint = cases.changing(command.complaint(), by).archive(now);
            cases.save(
                    complaint,
                    new ComplaintArchived(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            by.actor(),
                            now));
        }
    }
}
