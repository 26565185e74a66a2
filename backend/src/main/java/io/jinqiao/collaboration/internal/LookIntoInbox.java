package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.State;
import io.jinqiao.collaboration.internal.RequestRepository.Look;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lists of a department's inbox; what is late comes first, then what is due first. */
enum LookIntoInbox {
    OPEN(false, false, State.CONSULTING, State.ASKED, State.ACCEPTED, State.RETURNED),
    MINE(true, false, State.ACCEPTED, State.RETURNED),
    LATE(false, true, State.CONSULTING, State.ASKED, State.ACCEPTED, State.RETURNED),
    DONE(false, false, State.ANSWERED, State.CLOSED, State.WITHDRAWN);

    private static final int MOST = 200;

    private final boolean mine;
    private final boolean lateOnly;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> states;

    LookIntoInbox(boolean mine, boolean lateOnly, State... states) {
        this.mine = mine;
        this.lateOnly = lateOnly;
        this.states = Stream.of(states).map(Enum::name).toList();
    }

    /** Refuses with {@code collaboration.unknown-view}. */
    static Look of(String view, Member me, String words) {
        var list = Stream.of(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("collaboration.unknown-view", "No such list"));
        return new Look(
                me.department(),
                list.states,
                list.mine ? me.id() : null,
                list.lateOnly,
                Words.optional(words, 100),
                MOST);
    }
}
