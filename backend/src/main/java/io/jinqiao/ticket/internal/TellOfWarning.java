package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.WarnedOnce;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.ticket.events.TicketTermWarned;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A term is about to break: those whom its rule tells or copies hear of it, and heads watch the ticket from now on.
 * Once, however often the news arrives.
 */
@Component
class TellOfWarning {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of tickets. */
    private static final String OURS = "#warned.subject().kind() == 'ticket'";

    private final WarnedOnce warnings;
    private final TicketRepository tickets;
    private final WatcherRepository watchers;
    private final Heads heads;
    private final ApplicationEventPublisher events;

    TellOfWarning(
            JdbcClient jdbc,
            TicketRepository tickets,
            WatcherRepository watchers,
            Heads heads,
            ApplicationEventPublisher events) {
        this.warnings = new WarnedOnce(jdbc, "ticket.warned_term", "ticket_id");
        this.tickets = tickets;
        this.watchers = watchers;
        this.heads = heads;
        this.events = events;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockWarned warned) {
        var escalation = warned.escalation();
        var parts = Stream.concat(escalation.tell().stream(), escalation.copy().stream())
                .toList();
        if (!parts.isEmpty()) {
            tell(warned, parts);
        }
    }

    private void tell(ClockWarned warned, List<String> parts) {
        var ticket = tickets.get(new TicketId(warned.subject().id()));
        var told = heads.told(parts, ticket);
        if (!told.isEmpty() && warnings.isNews(warned)) {
            heads.of(parts, ticket).forEach(head -> watchers.watch(ticket.id(), head, warned.at()));
            events.publishEvent(new TicketTermWarned(
                    ticket.id(),
                    ticket.number(),
                    ticket.customer(),
                    ticket.business(),
                    warned.term(),
                    warned.percent(),
                    warned.dueAt(),
                    told,
                    Actor.SYSTEM,
                    warned.at()));
        }
    }
}
