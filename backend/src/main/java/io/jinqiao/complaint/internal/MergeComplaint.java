package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintEnded;
import io.jinqiao.complaint.events.ComplaintRepeated;
import io.jinqiao.complaint.internal.Made.Ending;
import io.jinqiao.complaint.internal.Made.How;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/**
 * The same matter was brought up again while the first complaint of it is open: both go on as one. New facts or reasons
 * begin the statutory term anew (CBIRC 2020 No. 3, Art. 17, 18).
 */
record MergeComplaint(ComplaintId complaint, ComplaintId into, boolean newFacts, Clerk by) {

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

        void handle(MergeComplaint command) {
            var by = command.by();
            var now = clock.instant();
            var later = cases.changing(command.complaint(), by);
            var first = cases.changing(command.into(), by);
            if (later.id().equals(first.id()) || !later.customer().equals(first.customer())) {
                throw Refused.invalid("complaint.not-the-same", "Two complaints of one customer can become one");
            }
            if (Progress.of(first.state()).ending() != null) {
                throw Refused.conflict("complaint.wrong-step", "The first one is over");
            }
            var merged = later.end(new Ending(How.MERGED, first.number(), by.actor(), now));
            terms.over(merged, by.actor());
            cases.save(
                    merged,
                    new ComplaintEnded(
                            merged.id(),
                            merged.number(),
                            merged.customer(),
                            merged.account().business(),
                            merged.conversation(),
                            How.MERGED.name(),
                            first.number(),
                            by.actor(),
                            now));
            var again = first.again(command.newFacts(), now);
            if (command.newFacts()) {
                terms.anew(again, by.actor());
            }
            cases.save(
                    again,
                    new ComplaintRepeated(
                            again.id(),
                            again.number(),
                            again.customer(),
                            again.account().business(),
                            merged.number(),
                            command.newFacts(),
                            by.actor(),
                            now));
        }
    }
}
