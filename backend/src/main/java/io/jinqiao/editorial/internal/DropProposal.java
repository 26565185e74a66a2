package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalDropped;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.Clocks;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A proposal is given up before it comes into force. */
record DropProposal(ProposalId proposal, String reason, StaffId by, boolean publisher) {

    DropProposal {
        reason = Words.optional(reason, 1000);
    }

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final Clocks clocks;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ProposalRepository proposals, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
            this.proposals = proposals;
            this.clocks = clocks;
            this.events = events;
            this.clock = clock;
        }

        void handle(DropProposal command) {
            var now = clock.instant();
            var proposal = proposals.get(command.proposal()).dropped(command.by(), command.publisher(), now);
            proposals.save(proposal);
            var promise = proposal.promise();
            if (promise != null) {
                clocks.stop(promise.clock(), Actor.of(command.by()));
            }
            events.publishEvent(new ProposalDropped(
                    proposal.id(),
                    proposal.content().code(),
                    command.reason(),
                    proposal.content().business(),
                    Actor.of(command.by()),
                    now));
        }
    }
}
