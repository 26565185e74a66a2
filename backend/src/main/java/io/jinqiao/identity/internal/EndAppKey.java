package io.jinqiao.identity.internal;

import io.jinqiao.identity.events.AppKeyEnded;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Tokens signed by a key count no more, from this moment: whoever doubts a key needs nobody's leave. */
record EndAppKey(UUID key, String reason, SignedIn by) {

    EndAppKey {
        reason = Words.required(reason, 500);
    }

    @UseCase
    static class Handler {

        private final AppKeyRepository keys;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(AppKeyRepository keys, ApplicationEventPublisher events, Clock clock) {
            this.keys = keys;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code identity.key-unknown}, {@code identity.key-over}. */
        void handle(EndAppKey command) {
            var key = keys.lock(command.key());
            if (!key.state().equals("TRUSTED")) {
                throw Refused.conflict("identity.key-over", "This key does not count");
            }
            var now = clock.instant();
            keys.end(key.id(), command.reason(), command.by().id(), now);
            events.publishEvent(new AppKeyEnded(
                    key.id(),
                    key.issuer(),
                    key.kid(),
                    command.reason(),
                    command.by().actor(),
                    now));
        }
    }
}
