package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.watch.events.BroadcastRead;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody whom it was for says that they have read it, once. */
record ReadBroadcast(UUID broadcast, StaffId by) {

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

        /** Refuses with {@code watch.unknown-broadcast} what is not for them. */
        void handle(ReadBroadcast command) {
            var _ = broadcasts
                    .find(command.broadcast())
                    .filter(broadcast -> broadcast.told().contains(command.by()))
                    .orElseThrow(() -> Refused.notFound("watch.unknown-broadcast", "No such words for you"));
            if (broadcasts.read(command.broadcast(), command.by(), clock.instant())) {
                events.publishEvent(new BroadcastRead(command.broadcast(), Actor.of(command.by()), clock.instant()));
            }
        }
    }
}
