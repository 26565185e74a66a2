package io.jinqiao.ticket.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Said;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody on the ticket gives the customer a result, past the gate of compliance. */
record ResolveTicket(TicketId ticket, Asker by, String result, boolean sure) {

    ResolveTicket {
        result = Words.required(result, 4000);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final TaskRepository tasks;
        private final Promises promises;
        private final Compliance compliance;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                TaskRepository tasks,
                Promises promises,
                Compliance compliance,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.tasks = tasks;
            this.promises = promises;
            this.compliance = compliance;
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
            compliance.pass(new Said(
                    command.result(),
                    Speaker.STAFF,
                    Said.Way.TICKET_RESULT,
                    Subject.of(ticket.id()),
                    ticket::customer,
                    by.actor(),
                    command.sure()));
            tickets.save(ticket);
            promises.keep(ticket, by.actor());
            events.publishEvent(News.resolved(ticket, command.result(), by.actor(), now));
        }
    }
}
