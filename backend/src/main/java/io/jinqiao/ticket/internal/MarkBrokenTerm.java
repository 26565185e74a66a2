package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.ticket.events.TicketTermBroken;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the house that the time promised for a ticket is over: once a term, however often the news arrives. */
@Component
class MarkBrokenTerm {

    private static final String MARK = """
            insert into ticket.broken_term (clock_id, ticket_id, at) values (:clock, :ticket, :at)
            on conflict (clock_id) do nothing
            """;

    private final JdbcClient jdbc;
    private final TicketRepository tickets;
    private final ApplicationEventPublisher events;

    MarkBrokenTerm(JdbcClient jdbc, TicketRepository tickets, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(ClockBroken broken) {
        if (broken.subject().kind().equals("ticket") && isNews(broken)) {
            var ticket = tickets.get(new TicketId(broken.subject().id()));
            events.publishEvent(new TicketTermBroken(
                    ticket.id(),
                    ticket.customer(),
                    ticket.business(),
                    ticket.owner(),
                    ticket.team(),
                    broken.term(),
                    broken.dueAt(),
                    Actor.SYSTEM,
                    broken.at()));
        }
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
