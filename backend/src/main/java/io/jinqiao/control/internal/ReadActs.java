package io.jinqiao.control.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.ActView.State;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** The acts that concern somebody: those they proposed, and those of kinds they may decide. */
@Component
class ReadActs {

    private static final int LOOKED_AT = 300;

    private final ActRepository acts;
    private final Kinds kinds;

    ReadActs(ActRepository acts, Kinds kinds) {
        this.acts = acts;
        this.kinds = kinds;
    }

    /** An act and what the reader can do with it now. */
    record Sheet(ActView act, boolean mine, boolean mayDecide) {}

    List<Sheet> of(SignedIn me) {
        return acts.newest(LOOKED_AT).stream()
                .map(act -> sheet(act, me))
                .filter(sheet ->
                        sheet.mine() || me.may(kinds.get(sheet.act().kind()).decider()))
                .toList();
    }

    private Sheet sheet(ActView act, SignedIn me) {
        var mine = act.proposedBy().equals(me.id());
        var may = me.may(kinds.get(act.kind()).decider());
        return new Sheet(act, mine, act.state() == State.PROPOSED && may && !mine);
    }
}
