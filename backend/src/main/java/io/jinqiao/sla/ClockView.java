package io.jinqiao.sla;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock at one moment.
 *
 * @param state RUNNING, KEPT (stopped in time) or BROKEN (due passed, stopped or not)
 * @param warned the greatest warning given so far, 0, 50 or 80 per cent of the target
 */
public record ClockView(
        ClockId id,
        Subject subject,
        String term,
        State state,
        Instant startedAt,
        Instant dueAt,
        int warned,
        @Nullable Instant stoppedAt) {

    public enum State {
        RUNNING,
        KEPT,
        BROKEN
    }
}
