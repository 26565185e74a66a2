package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.events.TicketClassified;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody who knows better decides what a ticket is about and how urgent it is. */
record ClassifyTicket(TicketId ticket, Asker by, String business, Urgency urgency) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final FiledRepository filed;
        private final Places places;
        private final Promises promises;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                FiledRepository filed,
                Places places,
                Promises promises,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.filed = filed;
            this.places = places;
            this.promises = promises;
            this.events = events;
            this.clock = clock;
        }

        void handle(ClassifyTicket command) {
            var business = places.leaf(command.business());
            var by = command.by().actor();
            var classified =
                    command.by().changing(tickets.get(command.ticket())).classify(business, command.urgency());
            var ticket = promises.tighten(classified, by);
            tickets.save(ticket);
            filed.refile(ticket.id(), places.version());
            events.publishEvent(new TicketClassified(
                    ticket.id(), ticket.customer(), business, command.urgency().name(), by, clock.instant()));
        }
    }
}
