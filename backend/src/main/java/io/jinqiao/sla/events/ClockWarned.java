package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** This share of a promise's time, in per cent, is used up. */
public record ClockWarned(
        ClockId clock,
        Subject subject,
        String term,
        Instant dueAt,
        int percent,
        Escalation escalation,
        @Nullable CustomerId customer,
        @Nullable String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "sla.clock-warned";
    }
}
