package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Somebody wants to hear what happens to a ticket, no longer wants to, or has seen what there was. */
record WatchTicket(TicketId ticket, Asker by, Wish wish) {

    enum Wish {
        WATCH,
        UNWATCH,
        SEEN
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final WatcherRepository watchers;
        private final Clock clock;

        Handler(TicketRepository tickets, WatcherRepository watchers, Clock clock) {
            this.tickets = tickets;
            this.watchers = watchers;
            this.clock = clock;
        }

        void handle(WatchTicket command) {
            var ticket = tickets.get(command.ticket()).id();
            var by = command.by().id();
            switch (command.wish()) {
                case WATCH -> watchers.watch(ticket, by, clock.instant());
                case UNWATCH -> watchers.unwatch(ticket, by);
                case SEEN -> watchers.seen(ticket, by);
            }
        }
    }
}
