package io.jinqiao.channel.internal;

import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose sign-in is over hears nothing more: the desk's lines end with it. */
@Component
class HangUp implements FactWatcher {

    /** The desk asks who is signed in, and comes back if somebody is. */
    static final int SIGNED_OUT = 4003;

    private static final Set<String> ENDS = Set.of("staff.signed-out", "staff.sign-in-ended", "staff.rights-changed");

    private final Connections connections;

    HangUp(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void kept(List<KeptFact> facts) {
        facts.stream()
                .filter(fact -> ENDS.contains(fact.kind()))
                .map(fact -> new StaffId(fact.subject().id()))
                .flatMap(staff -> connections.of(staff).stream())
                .forEach(connection -> connection.wire().close(SIGNED_OUT, "signed out"));
    }
}
