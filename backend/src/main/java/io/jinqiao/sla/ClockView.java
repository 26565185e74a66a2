package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock at one moment.
 *
 * @param state RUNNING (paused or not), KEPT (stopped in time) or BROKEN (due passed, stopped or not)
 * @param dueAt while it is paused, when it would be due had it not been paused
 * @param warned the greatest warning given so far in per cent of the time, 0 when there was none
 * @param rule the version of the rule that decides, null when whoever started it said how long
 */
public record ClockView(
        ClockId id,
        Subject subject,
        String term,
        State state,
        Instant startedAt,
        Instant dueAt,
        int warned,
        @Nullable Instant stoppedAt,
        @Nullable Rule rule,
        @Nullable Instant pausedSince,
        List<Extension> extensions) {

    public ClockView {
        extensions = List.copyOf(extensions);
    }

    public enum State {
        RUNNING,
        KEPT,
        BROKEN
    }

    /** A version of a rule. */
    public record Rule(String code, int version) {}

    /** More time: from one due moment to another. */
    public record Extension(Instant at, Instant from, Instant to, String reason, Actor approver) {}
}
