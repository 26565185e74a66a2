package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.watch.events.BroadcastEnded;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A supervisor takes words off the desks before their time is over. */
record EndBroadcast(UUID broadcast, StaffId by) {

    @UseCase
    static class Handler {

        private final BroadcastRepository broadcasts;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(BroadcastRepository broadcasts, ApplicationEventPublisher events, Clock clock) {
            this.broadcasts = broadcasts;
            this.events = events;
            this.clock = clock;
        }

        void handle(EndBroadcast command) {
            if (broadcasts.end(command.broadcast(), clock.instant())) {
                events.publishEvent(new BroadcastEnded(command.broadcast(), Actor.of(command.by()), clock.instant()));
            }
        }
    }
}
