package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketMerged;
import io.jinqiao.ticket.internal.LinkRepository.Link;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Two tickets are one matter: this one ends and goes on in the other, with its open tasks and its watchers. Its story
 * stays its own and is read from the other one too; the customer is told once.
 */
record MergeTickets(TicketId ticket, Asker by, String into) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final LinkRepository links;
        private final TaskRepository tasks;
        private final WatcherRepository watchers;
        private final Promises promises;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                LinkRepository links,
                TaskRepository tasks,
                WatcherRepository watchers,
                Promises promises,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.links = links;
            this.tasks = tasks;
            this.watchers = watchers;
            this.promises = promises;
            this.events = events;
            this.clock = clock;
        }

        TicketId handle(MergeTickets command) {
            var ticket = command.by().changing(tickets.get(command.ticket()));
            var into = command.by().changing(tickets.numbered(command.into()));
            check(ticket, into);
            var now = clock.instant();
            var by = command.by();
            var ending = new Ticket.Ending(null, "→ " + into.number(), now);
            var merged = ticket.close(ending);
            tickets.save(merged);
            promises.keep(merged, by.actor());
            links.add(new Link(ticket.id(), into.id(), Link.Kind.MERGED, by.id(), now));
            tasks.move(ticket.id(), into.id());
            watchers.copy(ticket.id(), into.id(), now);
            publish(merged, into, ending, by, now);
            return into.id();
        }

        private static void check(Ticket ticket, Ticket into) {
            if (into.id().equals(ticket.id())) {
                throw Refused.invalid("ticket.link-to-itself", "A ticket belongs to itself already");
            }
            if (!into.customer().equals(ticket.customer())) {
                throw Refused.invalid("ticket.another-customer", "Only tickets of one customer are one matter");
            }
            if (into.state() instanceof Ticket.Closed) {
                throw Refused.conflict("ticket.merge-into-closed", "What is closed takes nothing in");
            }
        }

        private void publish(Ticket merged, Ticket into, Ticket.Ending ending, Asker by, Instant now) {
            events.publishEvent(News.closed(merged, ending, by.actor()));
            events.publishEvent(new TicketMerged(
                    merged.id(),
                    merged.number(),
                    into.id(),
                    into.number(),
                    merged.customer(),
                    merged.conversation(),
                    by.actor(),
                    now));
        }
    }
}
