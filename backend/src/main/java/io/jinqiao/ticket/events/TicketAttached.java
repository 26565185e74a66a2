package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.util.UUID;

/** A file was put to a ticket; {@code sha256} proves which, {@code scan} is CLEAN or NOT_SCANNED. */
public record TicketAttached(
        TicketId ticket,
        UUID attachment,
        String mediaType,
        long bytes,
        String sha256,
        String scan,
        CustomerId customer,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.attached";
    }

    @Override
    public Subject subject() {
        return Subject.of(ticket);
    }
}
