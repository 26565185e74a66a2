package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A ticket ends: an agent passes on the customer's word, or records why it ends without it. */
record CloseTicket(TicketId ticket, Asker by, @Nullable Boolean satisfied, String reason) {

    CloseTicket {
        reason = Words.optional(reason, 1000);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final Promises promises;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, Promises promises, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.promises = promises;
            this.events = events;
            this.clock = clock;
        }

        void handle(CloseTicket command) {
            var by = command.by();
            var ending = new Ticket.Ending(command.satisfied(), command.reason(), clock.instant());
            var ticket = by.changing(tickets.get(command.ticket())).close(ending);
            tickets.save(ticket);
            promises.keep(ticket, by.actor());
            events.publishEvent(News.closed(ticket, ending, by.actor()));
        }
    }
}
