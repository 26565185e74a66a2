package io.jinqiao.errand.internal;

import io.jinqiao.errand.events.ErrandDropped;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.process.Processes;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** An errand is left before its end: by who began it, or by a supervisor. */
record DropErrand(ErrandId errand, String reason, StaffId by) {

    private static final String SUPERVISOR = "supervisor";

    @UseCase
    static class Handler {

        private final ErrandRepository errands;
        private final Processes processes;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ErrandRepository errands,
                Processes processes,
                Staff staff,
                ApplicationEventPublisher events,
                Clock clock) {
            this.errands = errands;
            this.processes = processes;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code errand.not-yours}, {@code errand.over}, {@code errand.reason-missing}. */
        void handle(DropErrand command) {
            var errand = errands.lock(command.errand());
            if (!errand.begunBy().equals(command.by())
                    && !staff.get(command.by()).posts().contains(SUPERVISOR)) {
                throw Refused.forbidden("errand.not-yours", "Who began it or a supervisor may leave it");
            }
            if (errand.state() != Errand.State.RUNNING) {
                throw Refused.conflict("errand.over", "It is over already");
            }
            var reason = Words.optional(command.reason(), 500);
            if (reason.isEmpty()) {
                throw Refused.invalid("errand.reason-missing", "Say why");
            }
            var by = Actor.of(command.by());
            events.publishEvent(
                    new ErrandDropped(errand.id(), errand.process(), reason, errand.customer(), by, clock.instant()));
            processes.end(Subject.of(errand.id()), reason, by);
        }
    }
}
