package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.SignedIn;

/** Somebody of a department at its inbox: the department's requests and no others. */
record Member(StaffId id, String department, boolean head) {

    static Member of(SignedIn me) {
        return new Member(me.id(), me.team(), me.may(Permission.HEAD_DEPARTMENT));
    }

    /** Refuses with {@code collaboration.not-yours} what another department answers. */
    Request reading(Request request) {
        if (!request.asked().department().equals(department)) {
            throw Refused.forbidden("collaboration.not-yours", "Another department answers this");
        }
        return request;
    }

    /** What a colleague works on is left to the colleague, but by the head; what is late anybody may settle. */
    Request changing(Request request) {
        var handler = reading(request).handler();
        if (handler != null && !handler.equals(id) && !head && request.lateAt() == null) {
            throw Refused.conflict("collaboration.taken", "A colleague works on this");
        }
        return request;
    }

    Actor actor() {
        return Actor.of(id);
    }
}
