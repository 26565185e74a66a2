package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView.Presence;
import java.time.Instant;

/** What somebody said of themselves, since when, and since when nothing was given to them or ended. */
record Attendant(StaffId staff, Presence presence, Instant since, Instant idleSince) {

    Attendant turn(Presence next, Instant at) {
        return new Attendant(staff, next, at, idleSince);
    }
}
