package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketLinked;
import io.jinqiao.ticket.internal.LinkRepository.Link;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody sees that two tickets belong together; the other one is named as people name it, by its number. */
record LinkTickets(TicketId ticket, Asker by, String other, Link.Kind kind) {

    LinkTickets {
        if (kind == Link.Kind.MERGED || kind == Link.Kind.SPLIT) {
            throw Refused.invalid("ticket.bad-link", "Merging and splitting are done, not said");
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

        void handle(LinkTickets command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket()));
            var other = tickets.numbered(command.other());
            if (other.id().equals(ticket.id())) {
                throw Refused.invalid("ticket.link-to-itself", "A ticket belongs to itself already");
            }
            var now = clock.instant();
            if (links.add(new Link(ticket.id(), other.id(), command.kind(), by.id(), now))) {
                events.publishEvent(new TicketLinked(
                        ticket.id(),
                        other.id(),
                        other.number(),
                        command.kind().name(),
                        ticket.customer(),
                        by.actor(),
                        now));
            }
        }
    }
}
