package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.HouseRuleDecided;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A proposed rule of the house is approved, or refused with words, by another person than the one who proposed it. */
record DecideHouseRule(RuleKind kind, int version, boolean approved, String verdict, StaffId by) {

    DecideHouseRule {
        verdict = approved ? Words.optional(verdict, 1000) : Words.required(verdict, 1000);
    }

    @UseCase
    static class Handler {

        private final HouseRuleRepository rules;
        private final HouseRules inForce;
        private final CheckHouse house;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                HouseRuleRepository rules,
                HouseRules inForce,
                CheckHouse house,
                ApplicationEventPublisher events,
                Clock clock) {
            this.house = house;
            this.rules = rules;
            this.inForce = inForce;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.decided-already}, {@code staff.own-proposal}. */
        void handle(DecideHouseRule command) {
            var proposal = rules.lock(command.kind(), command.version());
            var by = command.by();
            if (!proposal.state().equals("PROPOSED")) {
                throw Refused.conflict("staff.decided-already", "This version is decided already");
            }
            if (by.equals(proposal.proposedBy())) {
                throw Refused.forbidden("staff.own-proposal", "Another person decides what one proposes");
            }
            if (command.approved()) {
                house.require(proposal.content());
            }
            var now = clock.instant();
            rules.decide(command.kind(), command.version(), command.approved(), command.verdict(), by, now);
            events.publishEvent(new HouseRuleDecided(
                    command.kind().code(), command.version(), command.approved(), by, Actor.of(by), now));
            inForce.forget();
        }
    }
}
