package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketUnlinked;
import io.jinqiao.ticket.internal.LinkRepository.Link;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Two tickets were linked by mistake. What was merged or split stays so: that is what happened. */
record UnlinkTickets(TicketId ticket, Asker by, TicketId other, Link.Kind kind) {

    UnlinkTickets {
        if (kind == Link.Kind.MERGED || kind == Link.Kind.SPLIT) {
            throw Refused.invalid("ticket.bad-link", "What was merged or split stays so");
        }
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final LinkRepository links;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, LinkRepository links, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.links = links;
            this.events = events;
            this.clock = clock;
        }

        void handle(UnlinkTickets command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket()));
            if (links.remove(ticket.id(), command.other(), command.kind())) {
                events.publishEvent(new TicketUnlinked(
                        ticket.id(),
                        command.other(),
                        tickets.get(command.other()).number(),
                        command.kind().name(),
                        ticket.customer(),
                        by.actor(),
                        clock.instant()));
            }
        }
    }
}
