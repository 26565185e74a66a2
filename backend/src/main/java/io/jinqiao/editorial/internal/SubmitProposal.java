package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalSubmitted;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** A draft, or a corrected proposal, goes before compliance. From the first time on, the house has 24 hours (KN5). */
record SubmitProposal(ProposalId proposal, StaffId by) {

    static final String TERM = "knowledge.publication";
    static final Duration TARGET = Duration.ofHours(24);

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final Editions editions;
        private final Bases bases;
        private final Clocks clocks;
        private final Prints prints;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ProposalRepository proposals,
                Editions editions,
                Bases bases,
                Clocks clocks,
                Prints prints,
                ApplicationEventPublisher events,
                Clock clock) {
            this.proposals = proposals;
            this.editions = editions;
            this.bases = bases;
            this.clocks = clocks;
            this.prints = prints;
            this.events = events;
            this.clock = clock;
        }

        void handle(SubmitProposal command) {
            var now = clock.instant();
            var proposal = proposals.get(command.proposal());
            Words.required(proposal.reason(), 1000);
            editions.check(proposal.content());
            refuseExpired(proposal, now);
            if (bases.isInForce(proposal.content())) {
                throw Refused.conflict("editorial.nothing-changed", "This is in force already, word for word");
            }
            var submitted = promised(
                    proposal.submitted(
                            command.by(), bases.current(proposal.content().code()), now),
                    now);
            proposals.save(submitted);
            events.publishEvent(told(submitted, now));
        }

        private static void refuseExpired(Proposal proposal, Instant now) {
            var end = proposal.content().upkeep().effectiveTo();
            if (end != null && !end.isAfter(now)) {
                throw Refused.invalid("editorial.expired-already", "The time of this article is over before it begins");
            }
        }

        /** One term for all rounds; an article for later is in time when it is ready by then. */
        private Proposal promised(Proposal proposal, Instant now) {
            if (proposal.promise() != null) {
                return proposal;
            }
            var from = proposal.content().upkeep().effectiveFrom();
            var target = from != null && from.isAfter(now.plus(TARGET)) ? Duration.between(now, from) : TARGET;
            var subject = Subject.of(proposal.id());
            var business = proposal.content().business();
            var clock = clocks.start(NewClock.of(
                    subject, TERM, new Target.Elapsed(target), null, business, Actor.of(proposal.proposer())));
            return proposal.promised(clock.id(), clock.dueAt());
        }

        private ProposalSubmitted told(Proposal proposal, Instant now) {
            var promise = Objects.requireNonNull(proposal.promise());
            return new ProposalSubmitted(
                    proposal.id(),
                    proposal.content().code(),
                    proposal.rounds().size(),
                    prints.of(proposal.content()),
                    promise.dueAt(),
                    proposal.content().business(),
                    Actor.of(proposal.proposer()),
                    now);
        }
    }
}
