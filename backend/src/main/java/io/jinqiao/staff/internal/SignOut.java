package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignedOut;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody ends their sign-in. */
record SignOut(StaffId staff) {

    @UseCase
    static class Handler {

        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ApplicationEventPublisher events, Clock clock) {
            this.events = events;
            this.clock = clock;
        }

        void handle(SignOut command) {
            events.publishEvent(new SignedOut(command.staff(), Actor.of(command.staff()), clock.instant()));
        }
    }
}
