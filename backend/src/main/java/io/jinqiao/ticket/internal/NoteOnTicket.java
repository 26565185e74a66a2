package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.events.TicketNoted;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Staff write down for each other what they found; the customer never sees it. */
record NoteOnTicket(TicketId ticket, Asker by, String text) {

    NoteOnTicket {
        text = Words.required(text, 4000);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final NoteRepository notes;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, NoteRepository notes, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.notes = notes;
            this.events = events;
            this.clock = clock;
        }

        void handle(NoteOnTicket command) {
            var ticket = tickets.get(command.ticket());
            var now = clock.instant();
            notes.add(ticket.id(), new TicketView.Note(command.by().id(), command.text(), now));
            events.publishEvent(new TicketNoted(
                    ticket.id(),
                    ticket.customer(),
                    ticket.business(),
                    command.by().actor(),
                    now));
        }
    }
}
