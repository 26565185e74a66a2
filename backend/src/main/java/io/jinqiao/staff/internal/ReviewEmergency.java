package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.EmergencyReviewed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody else looks afterwards at what was done in an emergency, and says what they found. */
record ReviewEmergency(UUID emergency, boolean justified, String finding, StaffId by) {

    ReviewEmergency {
        finding = Words.required(finding, 1000);
    }

    @UseCase
    static class Handler {

        private final EmergencyRepository emergencies;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(EmergencyRepository emergencies, ApplicationEventPublisher events, Clock clock) {
            this.emergencies = emergencies;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.own-emergency}, {@code staff.emergency-under-way}, {@code staff.reviewed-already}. */
        void handle(ReviewEmergency command) {
            var taken = emergencies.lock(command.emergency());
            var now = clock.instant();
            if (taken.staff().equals(command.by())) {
                throw Refused.forbidden("staff.own-emergency", "Somebody else looks at what one took");
            }
            if (taken.reviewedBy() != null) {
                throw Refused.conflict("staff.reviewed-already", "Somebody looked at it already");
            }
            if (taken.endedAt() == null && now.isBefore(taken.until())) {
                throw Refused.conflict("staff.emergency-under-way", "It is not over yet");
            }
            emergencies.review(taken.id(), command.justified(), command.finding(), command.by(), now);
            events.publishEvent(new EmergencyReviewed(
                    taken.staff(), taken.id(), command.justified(), command.finding(), Actor.of(command.by()), now));
        }
    }
}
