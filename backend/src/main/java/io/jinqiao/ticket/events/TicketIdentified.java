package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;

/**
 * A person has gone through the three steps of identification (TK3): that it is a request, what it is about and how
 * urgent, which team works on it. What the machine had proposed stands beside it.
 */
public record TicketIdentified(
        TicketId ticket,
        String business,
        String urgency,
        String team,
        String proposedBusiness,
        String proposedUrgency,
        String proposedTeam,
        CustomerId customer,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.identified";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
