package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ClockId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The term that runs, or ran last; {@code pausedSince} while its time stands still. */
record Promise(ClockId clock, Instant dueAt, @Nullable Instant pausedSince) {

    /** Nothing is waited for any more. */
    Promise over() {
        return new Promise(clock, dueAt, null);
    }
}
