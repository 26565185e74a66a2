package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.ticket.events.TicketAssigned;
import io.jinqiao.ticket.events.TicketClosed;
import io.jinqiao.ticket.events.TicketOpened;
import io.jinqiao.ticket.events.TicketReopened;
import io.jinqiao.ticket.events.TicketResolved;
import java.time.Instant;

/** Tickets put into the words of facts. */
final class News {

    private News() {}

    static TicketOpened opened(Ticket ticket, Actor by) {
        return new TicketOpened(
                ticket.id(),
                ticket.number(),
                ticket.customer(),
                ticket.conversation(),
                ticket.matter().subject(),
                ticket.business(),
                ticket.matter().urgency().name(),
                ticket.team(),
                ticket.owner(),
                by,
                ticket.openedAt());
    }

    static TicketAssigned assigned(Ticket ticket, Actor by, Instant at) {
        return new TicketAssigned(
                ticket.id(),
                ticket.number(),
                ticket.customer(),
                ticket.business(),
                ticket.owner(),
                ticket.team(),
                by,
                at);
    }

    static TicketResolved resolved(Ticket ticket, String result, Actor by, Instant at) {
        return new TicketResolved(
                ticket.id(),
                ticket.number(),
                ticket.customer(),
                ticket.conversation(),
                ticket.business(),
                ticket.reopened() + 1,
                result,
                by,
                at);
    }

    static TicketClosed closed(Ticket ticket, Ticket.Ending ending, Actor by) {
        return new TicketClosed(
                ticket.id(),
                ticket.customer(),
                ticket.business(),
                ending.satisfied(),
                ending.reason(),
                by,
                ending.at());
    }

    static TicketReopened reopened(Ticket ticket, String reason, Actor by, Instant at) {
        return new TicketReopened(ticket.id(), ticket.customer(), ticket.business(), reason, by, at);
    }
}
