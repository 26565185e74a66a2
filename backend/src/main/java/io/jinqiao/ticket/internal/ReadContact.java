package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketContactRead;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody on the ticket looks up the number to call back; that they did is kept. */
record ReadContact(TicketId ticket, Asker by) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final SealedContacts contacts;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, SealedContacts contacts, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.contacts = contacts;
            this.events = events;
            this.clock = clock;
        }

        String handle(ReadContact command) {
            var ticket = command.by().changing(tickets.get(command.ticket()));
            events.publishEvent(new TicketContactRead(
                    ticket.id(),
                    ticket.customer(),
                    ticket.business(),
                    command.by().actor(),
                    clock.instant()));
            var left = ticket.matter().contact();
            return contacts.open(ticket.id()).orElse(left == null || SealedContacts.isShown(left) ? "" : left);
        }
    }
}
