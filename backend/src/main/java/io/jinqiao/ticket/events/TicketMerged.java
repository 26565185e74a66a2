package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket goes on as part of another one of the same customer. */
public record TicketMerged(
        TicketId ticket,
        String number,
        TicketId into,
        String intoNumber,
        CustomerId customer,
        @Nullable ConversationId conversation,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.merged";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
