package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ProposalAnswered;
import io.jinqiao.complaint.internal.Made.Word;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** What the customer says to the proposed solution, by themselves or through whoever spoke with them. */
record AnswerProposal(ComplaintId complaint, boolean agreed, String remark, Actor by) {

    @UseCase
    static class Handler {

        private final Cases cases;
        private final Clock clock;

        Handler(Cases cases, Clock clock) {
            this.cases = cases;
            this.clock = clock;
        }

        void handle(AnswerProposal command) {
            var now = clock.instant();
            var complaint = cases.get(command.complaint())
                    .answer(new Word(command.agreed(), command.remark(), command.by(), now));
            cases.save(
                    complaint,
                    new ProposalAnswered(
                            complaint.id(),
                            complaint.number(),
                            complaint.customer(),
                            complaint.account().business(),
                            command.agreed(),
                            command.remark(),
                            command.by(),
                            now));
        }
    }
}
