package io.jinqiao.control;

import io.jinqiao.control.ActView.State;
import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps acts in memory and lets a test decide them; refuses what the real one refuses. */
public final class FakeTwoPersonControl implements TwoPersonControl {

    private final List<ActView> acts = new ArrayList<>();

    @Override
    public void propose(UUID id, NewAct act) {
        if (acts.stream().anyMatch(each -> waits(each) && same(each, act))) {
            throw Refused.conflict("control.waits-already", "Such a change waits for a second person already");
        }
        acts.addFirst(new ActView(
                id,
                act.kind(),
                act.about(),
                act.customer(),
                act.title(),
                act.lines(),
                act.reason(),
                act.by().id(),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                State.PROPOSED,
                null,
                null,
                ""));
    }

    @Override
    public List<ActView> about(Subject subject) {
        return acts.stream().filter(act -> act.about().equals(subject)).toList();
    }

    /** The newest act of this kind is approved, or refused, by somebody else. */
    public void decide(ControlledKind kind, SignedIn by, boolean approved) {
        var act = acts.stream()
                .filter(each -> waits(each) && each.kind().equals(kind.code()))
                .findFirst()
                .orElseThrow();
        if (act.proposedBy().equals(by.id())) {
            throw Refused.forbidden("control.own-act", "Another person decides what one proposes");
        }
        acts.remove(act);
        if (approved) {
            kind.carryOut(act.id(), by.id());
        } else {
            kind.drop(act.id(), by.id());
        }
    }

    private static boolean waits(ActView act) {
        return act.state() == State.PROPOSED;
    }

    private static boolean same(ActView one, NewAct other) {
        return one.kind().equals(other.kind()) && one.about().equals(other.about());
    }
}
