package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A ticket goes to a person, who may be the one who asks, or to whoever of a team takes it. */
record HandTicketOn(TicketId ticket, Asker by, @Nullable StaffId owner, String team) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final Places places;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, Places places, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.places = places;
            this.events = events;
            this.clock = clock;
        }

        void handle(HandTicketOn command) {
            var team = places.team(command.owner(), command.team());
            var ticket = command.by().changing(tickets.get(command.ticket())).handTo(command.owner(), team);
            tickets.save(ticket);
            events.publishEvent(News.assigned(ticket, command.by().actor(), clock.instant()));
        }
    }
}
