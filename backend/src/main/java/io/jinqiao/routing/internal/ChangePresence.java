package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.events.PresenceChanged;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody says whether they take conversations now. */
record ChangePresence(StaffId staff, Presence presence) {

    @UseCase
    static class Handler {

        private final PresenceRepository presences;
        private final Staff staff;
        private final Bell bell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PresenceRepository presences, Staff staff, Bell bell, ApplicationEventPublisher events, Clock clock) {
            this.presences = presences;
            this.staff = staff;
            this.bell = bell;
            this.events = events;
            this.clock = clock;
        }

        void handle(ChangePresence command) {
            if (command.presence() == Presence.READY
                    && staff.get(command.staff()).capacity() == 0) {
                throw Refused.conflict("routing.serves-nobody", "Your post takes no conversations");
            }
            var now = clock.instant();
            var before = presences
                    .lock(command.staff())
                    .orElseGet(() -> new Attendant(command.staff(), Presence.AWAY, now, now));
            if (before.presence() == command.presence()) {
                return;
            }
            presences.save(before.turn(command.presence(), now));
            events.publishEvent(new PresenceChanged(
                    command.staff(),
                    command.presence().name(),
                    before.presence().name(),
                    Actor.of(command.staff()),
                    now));
            AfterCommit.then(() -> bell.ring(command.staff()));
        }
    }
}
