package io.jinqiao.ticket.internal;

import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketsExported;
import io.jinqiao.ticket.internal.TicketCards.TicketCard;
import io.jinqiao.web.TableFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody takes a list out of the house as a file; that it left is kept, with how many rows it had. */
record ExportTickets(ListTickets list, Sight sight, String view, TableFile.Format format) {

    static final int MOST = 10_000;

    @UseCase
    static class Handler {

        private final TicketCards cards;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketCards cards, ApplicationEventPublisher events, Clock clock) {
            this.cards = cards;
            this.events = events;
            this.clock = clock;
        }

        /** At most 10,000, page by page. */
        List<TicketCard> handle(ExportTickets command) {
            var all = new ArrayList<TicketCard>();
            var page = command.list();
            while (all.size() < MOST) {
                var read = cards.list(page, command.sight());
                all.addAll(read.cards());
                if (read.next() == null) {
                    break;
                }
                page = page.after(ListTickets.Place.parse(read.next()));
            }
            var by = command.list().by();
            events.publishEvent(new TicketsExported(
                    Subject.of(by.id()),
                    command.view(),
                    command.format().name(),
                    all.size(),
                    by.actor(),
                    clock.instant()));
            return all;
        }
    }
}
