package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms a supervisor should know of: the broken ones nobody has stopped, then those that end soonest. */
@Component
class Terms {

    /** A term of one look, before the customer has a name. */
    record Term(ClockView clock, @Nullable TicketView ticket) {}

    private static final Duration SOON = Duration.ofHours(24);
    private static final int MOST = 20;

    private final Clocks clocks;
    private final Tickets tickets;

    Terms(Clocks clocks, Tickets tickets) {
        this.clocks = clocks;
        this.tickets = tickets;
    }

    List<Term> now(List<Subject> broken, Instant now) {
        var shown = new ArrayList<ClockView>();
        if (!broken.isEmpty()) {
            clocks.of(broken.stream().limit(MOST).toList()).stream()
                    .filter(clock -> clock.state() == ClockView.State.BROKEN && clock.stoppedAt() == null)
                    .forEach(shown::add);
        }
        shown.addAll(clocks.due(now.plus(SOON), MOST));
        return shown.stream()
                .distinct()
                .limit(MOST)
                .map(clock -> new Term(clock, ticket(clock.subject())))
                .toList();
    }

    private @Nullable TicketView ticket(Subject subject) {
        if (!subject.kind().equals("ticket")) {
            return null;
        }
        try {
            return tickets.get(new TicketId(subject.id()));
        } catch (Refused gone) {
            return null;
        }
    }
}
