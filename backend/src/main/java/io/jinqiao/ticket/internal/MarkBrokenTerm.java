package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.ticket.events.TicketTermBroken;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the house that the time promised for a ticket is over: once a term, however often the news arrives. The heads whom
 * the rule tells or copies watch the ticket; where the rule says that it changes hands, it does.
 */
@Component
class MarkBrokenTerm {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of tickets. */
    private static final String OURS = "#broken.subject().kind() == 'ticket'";

    private static final String MARK = """
            insert into ticket.broken_term (clock_id, ticket_id, at) values (:clock, :ticket, :at)
            on conflict (clock_id) do nothing
            """;

    private final JdbcClient jdbc;
    private final TicketRepository tickets;
    private final WatcherRepository watchers;
    private final Heads heads;
    private final ApplicationEventPublisher events;

    MarkBrokenTerm(
            JdbcClient jdbc,
            TicketRepository tickets,
            WatcherRepository watchers,
            Heads heads,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.watchers = watchers;
        this.heads = heads;
        this.events = events;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockBroken broken) {
        if (isNews(broken)) {
            var ticket = handedOver(tickets.lock(new TicketId(broken.subject().id())), broken);
            var rule = broken.escalation();
            var parts =
                    Stream.concat(rule.tell().stream(), rule.copy().stream()).toList();
            heads.of(parts, ticket).forEach(head -> watchers.watch(ticket.id(), head, broken.at()));
            events.publishEvent(new TicketTermBroken(
                    ticket.id(),
                    ticket.number(),
                    ticket.customer(),
                    ticket.business(),
                    ticket.owner(),
                    ticket.team(),
                    broken.term(),
                    broken.dueAt(),
                    heads.told(parts, ticket),
                    Actor.SYSTEM,
                    broken.at()));
        }
    }

    /** To the first head whom the rule names; the team goes on having it, and whoever had it watches. */
    private Ticket handedOver(Ticket ticket, ClockBroken broken) {
        var next = heads.of(broken.escalation().handTo(), ticket);
        var working = ticket.state() instanceof Ticket.Open || ticket.state() instanceof Ticket.Assigned;
        if (next.isEmpty() || !working) {
            return ticket;
        }
        var owner = ticket.owner();
        if (owner != null) {
            watchers.watch(ticket.id(), owner, broken.at());
        }
        var handed = ticket.handTo(next.getFirst(), ticket.team());
        tickets.save(handed);
        events.publishEvent(News.assigned(handed, Actor.SYSTEM, broken.at()));
        return handed;
    }

    private boolean isNews(ClockBroken broken) {
        return jdbc.sql(MARK)
                        .param("clock", broken.clock().value())
                        .param("ticket", broken.subject().id())
                        .param("at", broken.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
