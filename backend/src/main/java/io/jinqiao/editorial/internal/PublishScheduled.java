package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalHeldUp;
import io.jinqiao.editorial.internal.Proposal.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** One scheduled proposal whose moment has come is put in force. */
record PublishScheduled() {

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final PutInForce inForce;
        private final Bases bases;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ProposalRepository proposals,
                PutInForce inForce,
                Bases bases,
                ApplicationEventPublisher events,
                Clock clock) {
            this.proposals = proposals;
            this.inForce = inForce;
            this.bases = bases;
            this.events = events;
            this.clock = clock;
        }

        /** Whether there was one; ask again until there is none. */
        boolean handle(PublishScheduled command) {
            var now = clock.instant();
            var due = proposals.claim(now);
            due.ifPresent(proposal -> publish(proposal, now));
            return due.isPresent();
        }

        /** What was approved as a change of another version goes back to its proposer, not into force. */
        private void publish(Proposal proposal, Instant now) {
            if (!(proposal.state() instanceof State.Scheduled scheduled)) {
                throw new IllegalStateException("Claimed, but not scheduled: " + proposal.id());
            }
            if (bases.current(proposal.content().code()) == proposal.base()) {
                inForce.put(proposal, scheduled.by(), now);
            } else {
                proposals.save(proposal.heldUp(now));
                events.publishEvent(new ProposalHeldUp(
                        proposal.id(),
                        proposal.content().code(),
                        proposal.content().business(),
                        Actor.SYSTEM,
                        now));
            }
        }
    }
}
