package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;

/** Work waits for somebody, most often the customer: the time of its term stands still for a reason that its rule knows. */
record PauseTicket(TicketId ticket, Asker by, String reason) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final Promises promises;

        Handler(TicketRepository tickets, Promises promises) {
            this.tickets = tickets;
            this.promises = promises;
        }

        void handle(PauseTicket command) {
            var ticket = command.by().changing(tickets.get(command.ticket())).unfinished("paused");
            promises.pause(ticket, command.reason(), command.by().actor());
        }
    }
}
