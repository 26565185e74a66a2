package io.jinqiao.control.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** It was APPROVED and carried out, REFUSED, WITHDRAWN or has LAPSED. */
public record ActDecided(
        UUID act,
        String type,
        Subject subject,
        @Nullable CustomerId customer,
        String outcome,
        String change,
        Actor proposedBy,
        String remark,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "control.decided";
    }
}
