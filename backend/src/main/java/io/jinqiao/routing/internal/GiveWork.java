package io.jinqiao.routing.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.events.WorkGiven;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Gives work beside conversations to somebody, if this node leads and they still have room for it (RT4). */
record GiveWork(Gift gift) {

    @UseCase
    static class Handler {

        private final PresenceRepository presences;
        private final Load load;
        private final Staff staff;
        private final Leadership leadership;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                PresenceRepository presences,
                Load load,
                Staff staff,
                Leadership leadership,
                ApplicationEventPublisher events,
                Clock clock) {
            this.presences = presences;
            this.load = load;
            this.staff = staff;
            this.leadership = leadership;
            this.events = events;
            this.clock = clock;
        }

        /** False when the world has moved on since it was decided; nothing is changed then. */
        boolean handle(GiveWork command) {
            leadership.fence();
            var gift = command.gift();
            var piece = gift.piece();
            if (!hasRoom(gift.to()) || !load.give(piece.subject(), gift.to())) {
                return false;
            }
            var now = clock.instant();
            presences.worked(gift.to(), now);
            events.publishEvent(new WorkGiven(
                    piece.subject(),
                    piece.customer(),
                    piece.business(),
                    gift.to(),
                    piece.team(),
                    gift.reasons(),
                    gift.candidates(),
                    Actor.SYSTEM,
                    now));
            return true;
        }

        private boolean hasRoom(StaffId person) {
            return presences
                            .lock(person)
                            .filter(attendant -> attendant.presence() == Presence.READY)
                            .isPresent()
                    && load.takesAnother(person, staff.get(person).capacity());
        }
    }
}
