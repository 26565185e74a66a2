package io.jinqiao.ticket.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A list of tickets left the house as a file; {@code view} says which, {@code subject} who took it. */
public record TicketsExported(Subject subject, String view, String format, int rows, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "ticket.list-exported";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
