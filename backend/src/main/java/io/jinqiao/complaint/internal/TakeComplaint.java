package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintTaken;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.Set;

/** Somebody begins to look into it, or it is handed to somebody else who handles complaints. */
record TakeComplaint(ComplaintId complaint, Clerk by, StaffId owner) {

    @UseCase
    static class Handler {

        private static final Set<String> POSTS = Set.of("complaint-handler", "complaint-head");

        private final Cases cases;
        private final Staff staff;
        private final Clock clock;

        Handler(Cases cases, Staff staff, Clock clock) {
            this.cases = cases;
            this.staff = staff;
            this.clock = clock;
        }

        void handle(TakeComplaint command) {
            var by = command.by();
            if (!command.owner().equals(by.id())
                    && staff.get(command.owner()).posts().stream().noneMatch(POSTS::contains)) {
                throw Refused.invalid("complaint.no-handler", "This person does not handle complaints");
            }
            var complaint = cases.changing(command.complaint(), by).take(command.owner());
            cases.save(
                    complaint,
                    new ComplaintTaken(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            command.owner(),
                            by.actor(),
                            clock.instant()));
        }
    }
}
