package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.events.PresenceChanged;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Marks somebody away whose desk fell silent; their conversations stay with them. */
record MissAgent(StaffId staff) {

    @UseCase
    static class Handler {

        private final PresenceRepository presences;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PresenceRepository presences, ApplicationEventPublisher events, Clock clock) {
            this.presences = presences;
            this.events = events;
            this.clock = clock;
        }

        void handle(MissAgent command) {
            presences
                    .lock(command.staff())
                    .filter(attendant -> attendant.presence() != Presence.AWAY)
                    .ifPresent(this::leave);
        }

        private void leave(Attendant attendant) {
            var now = clock.instant();
            presences.save(attendant.turn(Presence.AWAY, now));
            events.publishEvent(new PresenceChanged(
                    attendant.staff(),
                    Presence.AWAY.name(),
                    attendant.presence().name(),
                    Actor.SYSTEM,
                    now));
        }
    }
}
