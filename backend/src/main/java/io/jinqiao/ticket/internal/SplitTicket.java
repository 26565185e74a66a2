package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketSplit;
import io.jinqiao.ticket.internal.LinkRepository.Link;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Part of a matter is another matter: it becomes a ticket of its own, of the same customer, with its own term. */
record SplitTicket(
        TicketId ticket,
        Asker by,
        @Nullable String key,
        Ticket.Matter matter,
        String team,
        @Nullable StaffId owner) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final LinkRepository links;
        private final OpenTicket.Handler open;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                LinkRepository links,
                OpenTicket.Handler open,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.links = links;
            this.open = open;
            this.events = events;
            this.clock = clock;
        }

        TicketId handle(SplitTicket command) {
            var by = command.by();
            var whole = by.changing(tickets.get(command.ticket()));
            var part = tickets.get(open.handle(new OpenTicket(
                    by,
                    command.key(),
                    whole.conversation(),
                    whole.customer(),
                    command.matter(),
                    command.team(),
                    command.owner(),
                    Map.of())));
            var now = clock.instant();
            if (links.add(new Link(part.id(), whole.id(), Link.Kind.SPLIT, by.id(), now))) {
                events.publishEvent(
                        new TicketSplit(whole.id(), part.id(), part.number(), whole.customer(), by.actor(), now));
            }
            return part.id();
        }
    }
}
