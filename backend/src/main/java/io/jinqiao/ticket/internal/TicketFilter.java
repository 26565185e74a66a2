package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.TicketView.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list shows, and in which order.
 *
 * @param states empty for all
 * @param team a team's code; null for all
 * @param business a class of any level with all below it; null for all
 * @param late only those whose term is over while somebody should still act
 */
record TicketFilter(
        List<State> states,
        Whose whose,
        @Nullable String team,
        @Nullable String business,
        @Nullable Urgency urgency,
        boolean late,
        Order order) {

    enum Whose {
        ANYBODY,
        MINE,
        MY_TEAM,
        NOBODY,
        WATCHED
    }

    enum Order {
        /** What needs work first: by standing, then by its due moment. */
        DUE,
        /** The newest first. */
        NEWEST
    }

    TicketFilter {
        states = List.copyOf(states);
    }

    /** Refuses a view that is none with {@code ticket.unknown-view}. */
    static TicketFilter named(String view) {
        return switch (view) {
            case "mine" -> of(Whose.MINE, Order.DUE, State.ASSIGNED, State.RESOLVED);
            case "team" -> of(Whose.MY_TEAM, Order.DUE, State.OPEN, State.ASSIGNED);
            case "open" -> of(Whose.ANYBODY, Order.DUE, State.OPEN, State.ASSIGNED);
            case "resolved" -> of(Whose.ANYBODY, Order.DUE, State.RESOLVED);
            case "watched" -> of(Whose.WATCHED, Order.NEWEST);
            case "all" -> of(Whose.ANYBODY, Order.NEWEST);
            default -> throw Refused.invalid("ticket.unknown-view", "No such view");
        };
    }

    private static TicketFilter of(Whose whose, Order order, State... states) {
        return new TicketFilter(List.of(states), whose, null, null, null, false, order);
    }
}
