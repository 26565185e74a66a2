package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise to a customer was written down; {@code about} is its subject line. */
public record TicketOpened(
        TicketId ticket,
        String number,
        CustomerId customer,
        @Nullable ConversationId conversation,
        String about,
        @Nullable String business,
        String urgency,
        String team,
        @Nullable StaffId owner,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.opened";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
