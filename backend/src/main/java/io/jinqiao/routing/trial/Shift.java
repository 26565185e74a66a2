package io.jinqiao.routing.trial;

import io.jinqiao.routing.matching.Worker;
import java.time.Instant;

/** One person's time at the desk, ready to be given something. */
public record Shift(Worker who, Instant from, Instant until) {

    public Shift {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("from %s until %s".formatted(from, until));
        }
    }
}
