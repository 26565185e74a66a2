package io.jinqiao.channel.internal;

import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose sign-in is over hears nothing more: the desk's lines end with it. */
@Component
class HangUp implements FactWatcher {

    /** The desk asks who is signed in, and comes back if somebody is. */
    static final int SIGNED_OUT = 4003;

    private static final Set<String> ENDS = Set.of(
            "staff.signed-out",
            "staff.sign-in-ended",
            "staff.rights-changed",
            "staff.lending-begun",
            "staff.lending-ended",
            "staff.emergency-taken",
            "staff.emergency-ended");

    private final Connections connections;

    HangUp(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void kept(List<KeptFact> facts) {
        facts.forEach(fact -> hear(fact.kind(), fact.subject()));
    }

    /** A fact of this node or of another. */
    void hear(String kind, Subject subject) {
        if (ENDS.contains(kind)) {
            connections
                    .of(new StaffId(subject.id()))
                    .forEach(connection -> connection.wire().close(SIGNED_OUT, "signed out"));
        }
    }
}
