package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.ServiceTokenEnding;
import io.jinqiao.staff.internal.ServiceTokenRepository.Near;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** Who answers for a service account hears that its token ends soon. */
record WarnOfEnding() {

    @UseCase
    static class Handler {

        private final ServiceTokenRepository tokens;
        private final HouseRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ServiceTokenRepository tokens, HouseRules rules, ApplicationEventPublisher events, Clock clock) {
            this.tokens = tokens;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        /** False when nothing is near its end. */
        boolean handle(WarnOfEnding command) {
            var near = tokens.ending(
                    clock.instant(), rules.inForce(ServiceRules.class).warnBefore());
            near.ifPresent(this::warn);
            return near.isPresent();
        }

        Optional<Instant> next() {
            return tokens.firstEnding(clock.instant())
                    .map(ends -> ends.minus(rules.inForce(ServiceRules.class).warnBefore()));
        }

        private void warn(Near near) {
            var now = clock.instant();
            tokens.warned(near.token(), now);
            events.publishEvent(new ServiceTokenEnding(
                    near.account(),
                    near.token(),
                    near.name(),
                    near.endsAt(),
                    List.of(near.owner()),
                    Actor.SYSTEM,
                    now));
        }
    }
}
