package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignInEnded;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A sign-in at which nobody acts, or that lasts too long, ends; also where no request comes that would notice. */
record EndOverdue() {

    @UseCase
    static class Handler {

        private final SignInRepository signIns;
        private final HouseRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SignInRepository signIns, HouseRules rules, ApplicationEventPublisher events, Clock clock) {
            this.signIns = signIns;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        /** False when there is none. */
        boolean handle(EndOverdue command) {
            var house = rules.signIn();
            var overdue = signIns.overdue(house.idle(), house.longest(), clock.instant());
            overdue.ifPresent(this::end);
            return overdue.isPresent();
        }

        Optional<Instant> next() {
            var house = rules.signIn();
            return signIns.firstDue(house.idle(), house.longest());
        }

        private void end(UUID id) {
            var now = clock.instant();
            signIns.live(id).ifPresent(live -> {
                var why = live.overBy(rules.signIn(), now);
                if (why != null && signIns.end(id, why, now)) {
                    events.publishEvent(new SignInEnded(live.person().id(), why.name(), "", Actor.SYSTEM, now));
                }
            });
        }
    }
}
