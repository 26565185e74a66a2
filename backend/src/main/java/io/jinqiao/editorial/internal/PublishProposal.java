package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalScheduled;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.sla.Clocks;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** What compliance approved comes into force: now, or by itself at the moment from which it holds. */
record PublishProposal(ProposalId proposal, StaffId by) {

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final PutInForce inForce;
        private final Bases bases;
        private final Clocks clocks;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ProposalRepository proposals,
                PutInForce inForce,
                Bases bases,
                Clocks clocks,
                ApplicationEventPublisher events,
                Clock clock) {
            this.proposals = proposals;
            this.inForce = inForce;
            this.bases = bases;
            this.clocks = clocks;
            this.events = events;
            this.clock = clock;
        }

        void handle(PublishProposal command) {
            var now = clock.instant();
            var proposal = proposals.get(command.proposal());
            if (proposal.state() instanceof Proposal.State.Scheduled) {
                throw Refused.conflict("editorial.scheduled-already", "This comes into force by itself");
            }
            var from = proposal.content().upkeep().effectiveFrom();
            if (from != null && from.isAfter(now)) {
                schedule(proposal, command.by(), from, now);
            } else {
                inForce.put(proposal, command.by(), now);
            }
            // The promise is that it is ready; the moment it waits for is not the house's delay.
            var promise = proposal.promise();
            if (promise != null) {
                clocks.stop(promise.clock(), Actor.of(command.by()));
            }
        }

        private void schedule(Proposal proposal, StaffId by, Instant from, Instant now) {
            var code = proposal.content().code();
            proposals.save(proposal.scheduled(by, bases.current(code), from, now));
            events.publishEvent(new ProposalScheduled(
                    proposal.id(), code, from, proposal.content().business(), Actor.of(by), now));
        }
    }
}
