package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.ticket.events.TicketTermWarned;
import java.time.ZoneOffset;
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

    private static final String MARK = """
            insert into ticket.warned_term (clock_id, percent, due_at, ticket_id, at)
            values (:clock, :percent, :due, :ticket, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
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
        this.jdbc = jdbc;
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
        if (!told.isEmpty() && isNews(warned)) {
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

    private boolean isNews(ClockWarned warned) {
        return jdbc.sql(MARK)
                        .param("clock", warned.clock().value())
                        .param("percent", warned.percent())
                        .param("due", warned.dueAt().atOffset(ZoneOffset.UTC))
                        .param("ticket", warned.subject().id())
                        .param("at", warned.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
