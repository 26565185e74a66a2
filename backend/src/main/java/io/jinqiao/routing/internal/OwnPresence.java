package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Somebody's own line above the desk: presence, load, the day's work. */
record OwnPresence(Presence presence, Instant since, int capacity, int serving, int handledToday) {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    @Component
    static class Reader {

        private final PresenceRepository presences;
        private final AssignmentRepository assignments;
        private final Staff staff;
        private final Clock clock;

        Reader(PresenceRepository presences, AssignmentRepository assignments, Staff staff, Clock clock) {
            this.presences = presences;
            this.assignments = assignments;
            this.staff = staff;
            this.clock = clock;
        }

        OwnPresence of(StaffId id) {
            var now = clock.instant();
            var today = now.atZone(HOME).truncatedTo(ChronoUnit.DAYS).toInstant();
            var own = presences.find(id).orElseGet(() -> new Attendant(id, Presence.AWAY, now, now));
            return new OwnPresence(
                    own.presence(),
                    own.since(),
                    staff.get(id).capacity(),
                    assignments.load(id),
                    assignments.handled(id, today));
        }
    }
}
