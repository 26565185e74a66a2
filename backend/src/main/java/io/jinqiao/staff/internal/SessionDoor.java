package io.jinqiao.staff.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A browser's session begins with a sign-in and ends with it. */
@Component
class SessionDoor {

    private final SignOut.Handler signOut;
    private final ReadMe reads;

    SessionDoor(SignOut.Handler signOut, ReadMe reads) {
        this.signOut = signOut;
        this.reads = reads;
    }

    /** A session of its own for every sign-in, so that nobody can have laid one ready. */
    Me enter(UUID id, HttpServletRequest request) {
        leave(request);
        request.getSession(true).setAttribute(WhoAsks.SIGN_IN, id);
        return reads.of(id);
    }

    void leave(HttpServletRequest request) {
        var live = WhoAsks.live(request);
        if (live != null) {
            signOut.handle(new SignOut(live.person().id(), live.id()));
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
