package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.SsoSecretSet;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** The provider gave this house another secret. It opens nothing before a rule, which two people decide, is in force. */
record SetSsoSecret(String secret, StaffId by) {

    SetSsoSecret {
        secret = Words.required(secret, 500);
    }

    @Override
    public String toString() {
        return "SetSsoSecret[…]";
    }

    @UseCase
    static class Handler {

        private final SsoSecretRepository secrets;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SsoSecretRepository secrets, ApplicationEventPublisher events, Clock clock) {
            this.secrets = secrets;
            this.events = events;
            this.clock = clock;
        }

        void handle(SetSsoSecret command) {
            var now = clock.instant();
            secrets.set(command.secret(), command.by(), now);
            events.publishEvent(new SsoSecretSet(command.by(), Actor.of(command.by()), now));
        }
    }
}
