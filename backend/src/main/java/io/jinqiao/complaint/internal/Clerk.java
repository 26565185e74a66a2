package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.SignedIn;

/** A member of staff at a complaint: what it is about is decided by its owner or a head, never by somebody named in it. */
record Clerk(StaffId id, boolean head) {

    static Clerk of(SignedIn me) {
        return new Clerk(me.id(), me.may(Permission.APPROVE_COMPLAINTS));
    }

    /** Refuses with {@code complaint.recused} and {@code complaint.not-yours}. */
    Complaint changing(Complaint complaint) {
        complaint.refuseNamed(id);
        var owner = complaint.owner();
        if (owner != null && !owner.equals(id) && !head) {
            throw Refused.forbidden("complaint.not-yours", "Somebody else handles this complaint");
        }
        return complaint;
    }

    Actor actor() {
        return Actor.of(id);
    }
}
