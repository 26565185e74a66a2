package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.events.RuleDecided;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A proposed version is approved, or refused with words, by another person than the one who proposed it. */
record DecideRule(Rule rule, boolean approved, String verdict, StaffId by) {

    DecideRule {
        verdict = approved ? Words.optional(verdict, 1000) : Words.required(verdict, 1000);
    }

    @UseCase
    static class Handler {

        private final RuleRepository rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RuleRepository rules, ApplicationEventPublisher events, Clock clock) {
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        void handle(DecideRule command) {
            var now = clock.instant();
            var proposal = rules.lock(command.rule());
            if (!proposal.state().equals("PROPOSED")) {
                throw Refused.conflict("sla.decided-already", "This version is decided already");
            }
            if (command.by().equals(proposal.proposedBy())) {
                throw Refused.forbidden("sla.own-proposal", "Another person decides what one proposes");
            }
            if (command.approved() && proposal.rule().effectiveFrom().isBefore(now)) {
                throw Refused.conflict("sla.rule-in-the-past", "It should have begun already; propose it again");
            }
            rules.decide(command.rule(), command.approved(), command.verdict(), command.by(), now);
            events.publishEvent(new RuleDecided(
                    command.rule().code(),
                    command.rule().version(),
                    command.approved(),
                    proposal.rule().effectiveFrom(),
                    Actor.of(command.by()),
                    now));
        }
    }
}
