package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.TicketView.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the lists at the desk. */
record ListTickets(
        List<State> states,
        @Nullable StaffId owner,
        @Nullable String team,
        String words,
        int limit) {

    private static final int LONGEST = 200;

    ListTickets {
        words = Words.optional(words, 100);
        limit = Math.clamp(limit, 1, LONGEST);
    }

    /** Refuses a view that is none with {@code ticket.unknown-view}. */
    static ListTickets of(String view, Asker me, String words, int limit) {
        return switch (view) {
            case "mine" -> new ListTickets(List.of(State.ASSIGNED, State.RESOLVED), me.id(), null, words, limit);
            case "team" -> new ListTickets(List.of(State.OPEN, State.ASSIGNED), null, me.team(), words, limit);
            case "open" -> new ListTickets(List.of(State.OPEN, State.ASSIGNED), null, null, words, limit);
            case "resolved" -> new ListTickets(List.of(State.RESOLVED), null, null, words, limit);
            case "all" -> new ListTickets(List.of(State.values()), null, null, words, limit);
            default -> throw Refused.invalid("ticket.unknown-view", "Views are mine, team, open, resolved and all");
        };
    }
}
