package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.TermRule;
import io.jinqiao.sla.events.RuleProposed;
import io.jinqiao.sla.internal.TermsController.NewVersion;
import java.time.Clock;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody wants another version of a rule, from a day on; another person decides. */
record ProposeRule(String code, NewVersion version, StaffId by) {

    @UseCase
    static class Handler {

        private final RuleRepository rules;
        private final Courses courses;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RuleRepository rules, Courses courses, ApplicationEventPublisher events, Clock clock) {
            this.rules = rules;
            this.courses = courses;
            this.events = events;
            this.clock = clock;
        }

        int handle(ProposeRule command) {
            var now = clock.instant();
            var asked = command.version();
            if (asked.effectiveFrom().isBefore(now)) {
                throw Refused.invalid("sla.rule-in-the-past", "A version begins now or later, never before");
            }
            var rule = new TermRule(
                    command.code(),
                    rules.nextVersion(command.code()),
                    asked.effectiveFrom(),
                    asked.target(),
                    asked.alerts(),
                    asked.pauseReasons(),
                    asked.extensions(),
                    Words.required(asked.source(), 500));
            check(rule);
            rules.propose(rule, Words.required(asked.reason(), 1000), command.by(), now);
            events.publishEvent(
                    new RuleProposed(rule.code(), rule.version(), rule.effectiveFrom(), Actor.of(command.by()), now));
            return rule.version();
        }

        private void check(TermRule rule) {
            courses.leg(rule.target());
            rule.extensions().forEach(extension -> courses.leg(extension.most()));
            var percents = new HashSet<Integer>();
            for (var alert : rule.alerts()) {
                if (alert.percent() < 1 || alert.percent() > 100 || !percents.add(alert.percent())) {
                    throw Refused.invalid("sla.bad-alerts", "Each per cent from 1 to 100 at most once");
                }
            }
        }
    }
}
