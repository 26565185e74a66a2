package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.events.TicketExtensionDecided;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A second person, whom the rule of the term names, gives more time or does not; the clock goes by it at once. */
record DecideMoreTime(UUID extension, Asker by, boolean approved, String remark) {

    DecideMoreTime {
        remark = Words.optional(remark, 1000);
        if (!approved && remark.isEmpty()) {
            throw Refused.invalid("ticket.reason-missing", "A no takes a reason");
        }
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final ExtensionRepository extensions;
        private final Promises promises;
        private final Heads heads;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                ExtensionRepository extensions,
                Promises promises,
                Heads heads,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.extensions = extensions;
            this.promises = promises;
            this.heads = heads;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code ticket.own-wish}, {@code ticket.no-approver}, {@code ticket.no-extension}. */
        void handle(DecideMoreTime command) {
            var by = command.by();
            var now = clock.instant();
            var wish = extensions.waiting(command.extension());
            var ticket = tickets.get(wish.ticket());
            if (by.id().equals(wish.askedBy())) {
                throw Refused.forbidden("ticket.own-wish", "Whoever asks does not decide");
            }
            refuseUnlessApprover(by, ticket);
            extensions.decide(wish.id(), by.id(), command.approved(), command.remark(), now);
            if (command.approved()) {
                promises.extend(ticket.unfinished("given more time"), wish, by.actor());
            }
            events.publishEvent(new TicketExtensionDecided(
                    ticket.id(),
                    ticket.number(),
                    ticket.customer(),
                    ticket.business(),
                    wish.id(),
                    command.approved(),
                    command.remark(),
                    wish.askedBy(),
                    by.actor(),
                    now));
        }

        /** Whom the rule names; where nobody plays that part, or the rule knows no more, a supervisor. */
        private void refuseUnlessApprover(Asker by, Ticket ticket) {
            var named = promises.moreTime(ticket)
                    .map(more -> heads.of(List.of(more.approver()), ticket))
                    .orElse(List.of());
            if (named.isEmpty() ? !by.supervisor() : !named.contains(by.id())) {
                throw Refused.forbidden("ticket.no-approver", "Somebody else decides this");
            }
        }
    }
}
