package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.HouseRuleProposed;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody wants a rule of the house to be another; another person decides. */
record ProposeHouseRule(HouseContent content, String reason, StaffId by) {

    ProposeHouseRule {
        reason = Words.required(reason, 1000);
    }

    @UseCase
    static class Handler {

        private final CheckHouse house;
        private final HouseRuleRepository rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(CheckHouse house, HouseRuleRepository rules, ApplicationEventPublisher events, Clock clock) {
            this.house = house;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        int handle(ProposeHouseRule command) {
            house.require(command.content());
            var kind = RuleKind.of(command.content().getClass());
            var by = command.by();
            var now = clock.instant();
            var version = rules.propose(kind, command.content(), command.reason(), by, now);
            events.publishEvent(new HouseRuleProposed(kind.code(), version, by, Actor.of(by), now));
            return version;
        }
    }
}
