package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;

/** What was waited for is there: time runs on where it stood still. */
record ResumeTicket(TicketId ticket, Asker by) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final Promises promises;

        Handler(TicketRepository tickets, Promises promises) {
            this.tickets = tickets;
            this.promises = promises;
        }

        void handle(ResumeTicket command) {
            var ticket = command.by().changing(tickets.get(command.ticket())).unfinished("resumed");
            promises.resume(ticket, command.by().actor());
        }
    }
}
