package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Fact;
import io.jinqiao.routing.spi.DeskWorkBell;
import io.jinqiao.sla.events.ClockPaused;
import io.jinqiao.sla.events.ClockResumed;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets routing know when tickets wait, are taken, stand still or are done with, in the transaction in which they change. */
@Component
class RingForTickets {

    private static final Set<String> MOVES = Set.of(
            "ticket.opened",
            "ticket.assigned",
            "ticket.classified",
            "ticket.split",
            "ticket.merged",
            "ticket.resolved",
            "ticket.reopened",
            "ticket.closed");

    private final DeskWorkBell bell;

    RingForTickets(DeskWorkBell bell) {
        this.bell = bell;
    }

    @EventListener
    void on(Fact fact) {
        if (MOVES.contains(fact.kind())) {
            bell.changed();
        }
    }

    @EventListener
    void on(ClockPaused paused) {
        ring(paused.subject().kind());
    }

    @EventListener
    void on(ClockResumed resumed) {
        ring(resumed.subject().kind());
    }

    private void ring(String kind) {
        if (kind.equals("ticket")) {
            bell.changed();
        }
    }
}
