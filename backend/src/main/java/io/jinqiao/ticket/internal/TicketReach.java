package io.jinqiao.ticket.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.PathGuard;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who comes to which tickets: their own, and those where their posts hold. */
@Component
class TicketReach implements PathGuard {

    private final TicketRepository tickets;
    private final ExtensionRepository extensions;
    private final Customers customers;

    TicketReach(TicketRepository tickets, ExtensionRepository extensions, Customers customers) {
        this.extensions = extensions;
        this.tickets = tickets;
        this.customers = customers;
    }

    @Override
    public String path() {
        return "/api/desk/tickets/{id}";
    }

    @Override
    public void require(String id, SignedIn me) {
        var sight = of(me);
        if (!sight.isEverywhere()) {
            sight.require(matter(tickets.get(TicketId.of(id))));
        }
    }

    /** The same for a ticket that somebody names by its number. */
    void requireNumbered(String number, SignedIn me) {
        of(me).require(matter(tickets.numbered(number)));
    }

    /** The same for more time that somebody asked for; refuses with {@code ticket.no-extension} as well. */
    void requireExtension(UUID extension, SignedIn me) {
        require(extensions.waiting(extension).ticket().toString(), me);
    }

    Sight of(SignedIn me) {
        return customers.sight(me, Permission.WORK_TICKETS);
    }

    static List<Ticket> only(Sight sight, List<Ticket> found) {
        return sight.only(found, TicketReach::matter);
    }

    static Matter matter(Ticket ticket) {
        var business = ticket.matter().business();
        return new Matter(ticket.customer(), ticket.owner(), ticket.team(), business == null ? "" : business);
    }
}
