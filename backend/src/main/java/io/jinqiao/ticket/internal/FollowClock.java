package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockPaused;
import io.jinqiao.sla.events.ClockReruled;
import io.jinqiao.sla.events.ClockResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A ticket is due when its clock says so. Lists are sorted by it, so it is written beside the ticket in the transaction in
 * which the clock changes: there is no moment at which they differ, and nothing to catch up.
 */
@Component
class FollowClock {

    private final TicketRepository tickets;

    FollowClock(TicketRepository tickets) {
        this.tickets = tickets;
    }

    @EventListener
    void on(ClockPaused paused) {
        if (isOurs(paused)) {
            tickets.pause(id(paused), paused.clock(), paused.dueAt(), paused.at());
        }
    }

    @EventListener
    void on(ClockResumed resumed) {
        if (isOurs(resumed)) {
            tickets.pause(id(resumed), resumed.clock(), resumed.dueAt(), null);
        }
    }

    @EventListener
    void on(ClockExtended extended) {
        if (isOurs(extended)) {
            tickets.due(id(extended), extended.clock(), extended.dueAt());
        }
    }

    @EventListener
    void on(ClockReruled reruled) {
        if (isOurs(reruled)) {
            tickets.due(id(reruled), reruled.clock(), reruled.dueAt());
        }
    }

    private static boolean isOurs(Fact fact) {
        return fact.subject().kind().equals("ticket");
    }

    private static TicketId id(Fact fact) {
        return new TicketId(fact.subject().id());
    }
}
