package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.ServiceTokenChanged;
import io.jinqiao.staff.internal.ServiceTokenRepository.Shown;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** A program shows its token with a request. */
record UseServiceToken(ServiceToken token, String address) {

    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Override
    public String toString() {
        return "UseServiceToken[…]";
    }

    @UseCase
    static class Handler {

        private final ServiceTokenRepository tokens;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ServiceTokenRepository tokens, ApplicationEventPublisher events, Clock clock) {
            this.tokens = tokens;
            this.events = events;
            this.clock = clock;
        }

        /** Empty when it opens nothing: unknown, ended, revoked, its account closed, or its owner gone. */
        Optional<Shown> handle(UseServiceToken command) {
            var now = clock.instant();
            var shown = tokens.shown(command.token(), now);
            shown.ifPresent(each -> {
                var usedAt = each.usedAt();
                if (usedAt == null
                        || usedAt.plus(GRAIN).isBefore(now)
                        || !command.address().equals(each.usedFrom())) {
                    tokens.used(each.token(), command.address(), now);
                }
                if (each.worthTelling(now, command.address())) {
                    events.publishEvent(new ServiceTokenChanged(
                            each.account(), each.token(), "used", null, Actor.of(each.account()), now));
                }
            });
            return shown;
        }
    }
}
