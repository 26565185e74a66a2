package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalReviewed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Compliance says yes, or no with a reason. */
record ReviewProposal(ProposalId proposal, boolean approved, String reason, StaffId by) {

    ReviewProposal {
        reason = approved ? Words.optional(reason, 1000) : Words.required(reason, 1000);
    }

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ProposalRepository proposals, ApplicationEventPublisher events, Clock clock) {
            this.proposals = proposals;
            this.events = events;
            this.clock = clock;
        }

        void handle(ReviewProposal command) {
            var now = clock.instant();
            var proposal =
                    proposals.get(command.proposal()).reviewed(command.by(), command.approved(), command.reason(), now);
            proposals.save(proposal);
            events.publishEvent(new ProposalReviewed(
                    proposal.id(),
                    proposal.content().code(),
                    proposal.rounds().size(),
                    command.approved(),
                    command.reason(),
                    proposal.content().business(),
                    Actor.of(command.by()),
                    now));
        }
    }
}
