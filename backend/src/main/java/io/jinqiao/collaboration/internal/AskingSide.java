package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;

/** Whoever works on what is asked about: the one who asked, and those who have taken the matter over since. */
record AskingSide(SignedIn me, Subjects subjects) {

    /** Refuses with {@code collaboration.not-yours}. */
    Request changing(Request request) {
        var asked = request.asked();
        if (!me.id().equals(asked.by()) && !subjects.matter(asked.about(), me).mayAsk()) {
            throw Refused.forbidden("collaboration.not-yours", "Somebody else asked this");
        }
        return request;
    }

    Actor actor() {
        return me.actor();
    }
}
