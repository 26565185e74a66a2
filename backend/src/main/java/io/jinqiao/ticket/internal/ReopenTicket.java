package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** The result did not hold: staff take the matter up again. */
record ReopenTicket(TicketId ticket, Asker by, String reason) {

    ReopenTicket {
        reason = Words.required(reason, 1000);
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

        void handle(ReopenTicket command) {
            var by = command.by();
            var reopened = by.changing(tickets.get(command.ticket())).reopen();
            var ticket = promises.give(reopened, by.actor());
            tickets.save(ticket);
            events.publishEvent(News.reopened(ticket, command.reason(), by.actor(), clock.instant()));
        }
    }
}
