package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.routing.spi.DeskWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tickets as routing sees them: what people have in hand, and what it may give to them (RT4). */
@Component
class TicketsAtDesks implements DeskWork {

    private static final String OURS = "ticket";

    private final InHandRepository inHand;
    private final TicketRepository tickets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketsAtDesks(InHandRepository inHand, TicketRepository tickets, ApplicationEventPublisher events, Clock clock) {
        this.inHand = inHand;
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Map<StaffId, Integer> inHand() {
        return inHand.all();
    }

    @Override
    public int inHand(StaffId staff) {
        return inHand.of(staff);
    }

    @Override
    public List<Piece> waiting(Set<String> teams, int ofEach) {
        return inHand.waiting(teams, ofEach);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean give(Subject piece, StaffId staff) {
        if (!piece.kind().equals(OURS)) {
            return false;
        }
        var ticket = tickets.lock(new TicketId(piece.id()));
        if (!(ticket.state() instanceof Ticket.Open)) {
            return false;
        }
        var given = ticket.handTo(staff, ticket.team());
        tickets.save(given);
        events.publishEvent(News.assigned(given, Actor.SYSTEM, clock.instant()));
        return true;
    }
}
