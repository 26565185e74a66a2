package io.jinqiao.ticket.internal;

import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.TicketFilter.Order;
import io.jinqiao.ticket.internal.TicketFilter.Whose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions put together at the desk, as they stand in the address; without {@code whose} there are none. */
record AskedFilter(
        @Nullable List<State> states,
        @Nullable Whose whose,
        @Nullable String team,
        @Nullable String business,
        @Nullable Urgency urgency,
        @Nullable Boolean late,
        @Nullable Order order) {

    @Nullable TicketFilter filter() {
        return whose == null
                ? null
                : new TicketFilter(
                        states == null ? List.of() : states,
                        whose,
                        team,
                        business,
                        urgency,
                        Boolean.TRUE.equals(late),
                        order == null ? Order.DUE : order);
    }
}
