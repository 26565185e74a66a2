package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.SecondFactorChanged;
import io.jinqiao.staff.internal.WebAuthn.Made;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody's device made a key for signing in here; or its key is not wanted any more. */
record AddPasskey(StaffId staff, String name, Made key) {

    AddPasskey {
        name = Words.required(name, 60);
    }

    @UseCase
    static class Handler {

        private final PasskeyRepository passkeys;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PasskeyRepository passkeys, ApplicationEventPublisher events, Clock clock) {
            this.passkeys = passkeys;
            this.events = events;
            this.clock = clock;
        }

        void handle(AddPasskey command) {
            var now = clock.instant();
            var staff = command.staff();
            var key = command.key();
            passkeys.add(
                    new Passkey(Ids.next(), staff, command.name(), key.credential(), key.counter(), now, null),
                    key.credentialId());
            events.publishEvent(new SecondFactorChanged(staff, "passkey", true, Actor.of(staff), now));
        }

        void remove(StaffId staff, UUID id) {
            if (passkeys.remove(staff, id)) {
                events.publishEvent(new SecondFactorChanged(staff, "passkey", false, Actor.of(staff), clock.instant()));
            }
        }
    }
}
