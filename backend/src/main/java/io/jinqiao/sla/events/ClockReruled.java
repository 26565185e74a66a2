package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person decided that another version of the rule is true for a promise that runs. */
public record ClockReruled(
        ClockId clock,
        Subject subject,
        String term,
        Instant dueAt,
        Instant dueBefore,
        String rule,
        @Nullable CustomerId customer,
        @Nullable String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "sla.clock-reruled";
    }
}
