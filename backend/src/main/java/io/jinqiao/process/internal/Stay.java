package io.jinqiao.process.internal;

import io.jinqiao.kernel.ClockId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter's time at one step, notices included, which take none.
 *
 * @param clock the clock that we started for it; null where the module's own counts
 * @param doneBy who did it, as {@link Actors} writes people and machines
 */
record Stay(
        UUID matter,
        int number,
        String step,
        String owner,
        @Nullable String term,
        @Nullable ClockId clock,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant dueAt,
        @Nullable String doneBy) {

    Stay left(Instant at, @Nullable Instant due, String by) {
        return new Stay(matter, number, step, owner, term, clock, since, at, due, by);
    }

    boolean late(Instant now) {
        return dueAt != null && (until == null ? now : until).isAfter(dueAt);
    }
}
