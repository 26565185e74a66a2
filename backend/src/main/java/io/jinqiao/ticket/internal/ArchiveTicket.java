package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketArchived;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Nothing more is to be done: a closed ticket without a day to look back is put away, for search and review (TK6). */
record ArchiveTicket(TicketId ticket, Asker by) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final FollowUpRepository followUps;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, FollowUpRepository followUps, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.followUps = followUps;
            this.events = events;
            this.clock = clock;
        }

        void handle(ArchiveTicket command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket()));
            if (!(ticket.state() instanceof Ticket.Closed)) {
                throw Refused.conflict("ticket.wrong-state", "Only what is closed is put away");
            }
            if (followUps.lockOpen(ticket.id()).isPresent()) {
                throw Refused.conflict("ticket.follow-up-open", "Somebody will still look back");
            }
            var now = clock.instant();
            if (tickets.archive(ticket.id(), now)) {
                events.publishEvent(new TicketArchived(ticket.id(), ticket.customer(), by.actor(), now));
            }
        }
    }
}
