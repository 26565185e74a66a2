package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise began to run.
 *
 * @param rule the version of the rule that decides, {@code code@version}; null when whoever started it said how long
 * @param calendar the version of the calendar it is counted in, {@code code@version}; null where it needs none
 */
public record ClockStarted(
        ClockId clock,
        Subject subject,
        String term,
        Instant dueAt,
        @Nullable String rule,
        @Nullable String calendar,
        @Nullable CustomerId customer,
        @Nullable String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "sla.clock-started";
    }
}
