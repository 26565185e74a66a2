package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.EmergencyEnded;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever took it gives it back before its time, or whoever watches over permissions takes it away. */
record EndEmergency(UUID emergency, SignedIn by) {

    @UseCase
    static class Handler {

        private final EmergencyRepository emergencies;
        private final Borrowings borrowings;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(EmergencyRepository emergencies, Borrowings borrowings, ApplicationEventPublisher events, Clock clock) {
            this.emergencies = emergencies;
            this.borrowings = borrowings;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.unknown-emergency}, also to whom it does not concern; over it stays over. */
        void handle(EndEmergency command) {
            var taken = emergencies.lock(command.emergency());
            var by = command.by();
            if (!by.id().equals(taken.staff()) && !by.may(Permission.APPROVE_STAFF)) {
                throw Refused.notFound("staff.unknown-emergency", "Nobody took this");
            }
            if (taken.endedAt() != null) {
                return;
            }
            var now = clock.instant();
            emergencies.end(taken.id(), now);
            borrowings.forget(taken.staff());
            events.publishEvent(new EmergencyEnded(taken.staff(), taken.id(), by.actor(), now));
        }
    }
}
