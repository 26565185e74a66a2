package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.Askable;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** About a ticket its owner asks, the owner's team and supervisors; everybody on tickets reads. */
@Component
class TicketsAsked implements Askable {

    private final Tickets tickets;
    private final Customers customers;

    TicketsAsked(Tickets tickets, Customers customers) {
        this.customers = customers;
        this.tickets = tickets;
    }

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public Matter of(UUID id, SignedIn me) {
        if (!me.may(Permission.WORK_TICKETS)) {
            throw Refused.forbidden("collaboration.not-yours", "Tickets are not among your work");
        }
        var ticket = tickets.get(new TicketId(id));
        customers.sight(me, Permission.WORK_TICKETS).require(ticket.matter());
        var mayAsk =
                me.id().equals(ticket.owner()) || me.team().equals(ticket.team()) || me.may(Permission.WATCH_FLOOR);
        return new Matter(ticket.customer(), ticket.business(), mayAsk);
    }
}
