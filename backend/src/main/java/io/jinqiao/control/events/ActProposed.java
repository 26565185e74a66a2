package io.jinqiao.control.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wants what takes two people. {@code change} is before and after, masked. */
public record ActProposed(
        UUID act,
        String type,
        Subject subject,
        @Nullable CustomerId customer,
        String change,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "control.proposed";
    }
}
