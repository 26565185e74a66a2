package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** The customer says whether the matter is settled; if not, it begins again. */
record ConfirmResult(TicketId ticket, CustomerId by, boolean satisfied, String comment) {

    ConfirmResult {
        comment = Words.optional(comment, 1000);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final Promises promises;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, Promises promises, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.promises = promises;
            this.events = events;
            this.clock = clock;
        }

        void handle(ConfirmResult command) {
            var before = tickets.get(command.ticket());
            if (!before.customer().equals(command.by())) {
                throw Refused.notFound("ticket.unknown", "No such ticket");
            }
            var now = clock.instant();
            var after = before.confirm(command.satisfied(), command.comment(), now);
            if (!after.equals(before)) {
                save(after, command, now);
            }
        }

        private void save(Ticket after, ConfirmResult command, Instant now) {
            var by = Actor.of(command.by());
            if (after.state() instanceof Ticket.Closed closed) {
                tickets.save(after);
                events.publishEvent(News.closed(after, closed.ending(), by));
            } else {
                tickets.save(promises.give(after, by));
                events.publishEvent(News.reopened(after, command.comment(), by, now));
            }
        }
    }
}
