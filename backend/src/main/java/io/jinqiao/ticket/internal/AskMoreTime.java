package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.events.TicketExtensionAsked;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What was promised takes longer: how much and why waits for a second person, as the rule of the term says.
 *
 * @param amount in the unit of the rule's next extension ({@link MoreTime})
 */
record AskMoreTime(TicketId ticket, Asker by, int amount, String reason) {

    AskMoreTime {
        reason = Words.required(reason, 1000);
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

        /** Refuses with {@code ticket.no-extension}, {@code ticket.extension-too-long}, {@code ticket.asked-already}. */
        void handle(AskMoreTime command) {
            var by = command.by();
            var now = clock.instant();
            var ticket = by.changing(tickets.get(command.ticket())).unfinished("given more time");
            var more = promises.moreTime(ticket)
                    .orElseThrow(() -> Refused.conflict("ticket.no-extension", "The rule knows no further extension"));
            if (command.amount() < 1 || command.amount() > more.most()) {
                throw Refused.invalid("ticket.extension-too-long", "The rule allows 1 to %d".formatted(more.most()));
            }
            var wish = Extension.asked(
                    Ids.next(),
                    ticket,
                    promises.clockOf(ticket),
                    command.amount(),
                    more.unit(),
                    command.reason(),
                    by.id(),
                    now);
            extensions.add(wish);
            events.publishEvent(new TicketExtensionAsked(
                    ticket.id(),
                    ticket.number(),
                    ticket.customer(),
                    ticket.business(),
                    wish.id(),
                    wish.amount(),
                    wish.unit().name(),
                    wish.reason(),
                    heads.of(List.of(more.approver()), ticket),
                    by.actor(),
                    now));
        }
    }
}
