package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignedOut;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody ends their sign-in. */
record SignOut(StaffId staff, UUID signIn) {

    @UseCase
    static class Handler {

        private final SignInRepository signIns;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SignInRepository signIns, ApplicationEventPublisher events, Clock clock) {
            this.signIns = signIns;
            this.events = events;
            this.clock = clock;
        }

        void handle(SignOut command) {
            if (signIns.end(command.signIn(), Ending.SIGNED_OUT, clock.instant())) {
                events.publishEvent(new SignedOut(command.staff(), Actor.of(command.staff()), clock.instant()));
            }
        }
    }
}
