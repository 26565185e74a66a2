package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody on the ticket gives the customer a result. */
record ResolveTicket(TicketId ticket, Asker by, String result) {

    ResolveTicket {
        result = Words.required(result, 4000);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final TaskRepository tasks;
        private final Promises promises;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                TaskRepository tasks,
                Promises promises,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.tasks = tasks;
            this.promises = promises;
            this.events = events;
            this.clock = clock;
        }

        void handle(ResolveTicket command) {
            var now = clock.instant();
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket())).resolve(by.id(), command.result(), now);
            if (tasks.open(ticket.id()) > 0) {
                throw Refused.conflict("ticket.tasks-open", "Parts of the work are still to be done");
            }
            tickets.save(ticket);
            promises.keep(ticket, by.actor());
            events.publishEvent(News.resolved(ticket, command.result(), by.actor(), now));
        }
    }
}
