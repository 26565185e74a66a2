package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintRated;
import io.jinqiao.complaint.internal.Made.Rating;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** What the customer thinks of how it was handled. */
record RateComplaint(ComplaintId complaint, CustomerId by, boolean satisfied, int score, String remark) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Clock clock;

        Handler(Cases cases, Clock clock) {
            this.cases = cases;
            this.clock = clock;
        }

        void handle(RateComplaint command) {
            var now = clock.instant();
            var rating = new Rating(command.satisfied(), command.score(), command.remark(), now);
            var complaint = cases.own(command.complaint(), command.by()).rate(rating);
            cases.save(
                    complaint,
                    new ComplaintRated(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            rating.satisfied(),
                            rating.score(),
                            rating.remark(),
                            Actor.of(command.by()),
                            now));
        }
    }
}
