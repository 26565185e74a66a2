package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.Clocks;
import io.jinqiao.ticket.events.TicketFollowUpDone;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody has looked back: what they found is kept. A matter that is not settled is reopened by its own use case. */
record FinishFollowUp(TicketId ticket, Asker by, String outcome) {

    FinishFollowUp {
        outcome = Words.required(outcome, 1000);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final FollowUpRepository followUps;
        private final Clocks clocks;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                FollowUpRepository followUps,
                Clocks clocks,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.followUps = followUps;
            this.clocks = clocks;
            this.events = events;
            this.clock = clock;
        }

        void handle(FinishFollowUp command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket()));
            var open = followUps
                    .lockOpen(ticket.id())
                    .orElseThrow(() -> Refused.conflict("ticket.no-follow-up", "No day is set"));
            var now = clock.instant();
            followUps.done(open.id(), by.id(), now, command.outcome());
            clocks.stop(open.clock(), by.actor());
            events.publishEvent(
                    new TicketFollowUpDone(ticket.id(), command.outcome(), ticket.customer(), by.actor(), now));
        }
    }
}
