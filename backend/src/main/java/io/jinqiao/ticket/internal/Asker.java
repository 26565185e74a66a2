package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.SignedIn;

/** A member of staff at the ticket's door: everybody on tickets may read; who may change one is decided here. */
record Asker(StaffId id, String team, boolean supervisor) {

    static Asker of(SignedIn me) {
        return new Asker(me.id(), me.team(), me.may(Permission.WATCH_FLOOR));
    }

    /** Its owner, the owner's team and supervisors; refuses everybody else with {@code ticket.not-yours}. */
    Ticket changing(Ticket ticket) {
        if (!supervisor && !id.equals(ticket.owner()) && !team.equals(ticket.team())) {
            throw Refused.forbidden("ticket.not-yours", "Another team has this ticket");
        }
        return ticket;
    }

    Actor actor() {
        return Actor.of(id);
    }
}
