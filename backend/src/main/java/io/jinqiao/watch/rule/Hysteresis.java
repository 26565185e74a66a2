package io.jinqiao.watch.rule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Raised once when a value has been bad for a while, over once it has been good for as long: what lies between the two limits
 * changes nothing, and what flickers raises nothing.
 *
 * @param raiseAt as bad as this or worse counts as bad
 * @param clearAt not as bad as this counts as good; on the good side of {@code raiseAt}
 * @param hold how long it must be so without a break
 */
public record Hysteresis(Measure measure, double raiseAt, double clearAt, Duration hold) {

    public Hysteresis {
        if (!measure.reaches(raiseAt, clearAt) || raiseAt == clearAt || hold.isNegative()) {
            throw new IllegalArgumentException("raised at %s, over at %s".formatted(raiseAt, clearAt));
        }
    }

    /** What a look at the value brought. */
    public enum Turn {
        NONE,
        RAISED,
        OVER
    }

    /**
     * What is remembered from one look to the next.
     *
     * @param turning since when it would turn to the other side; null while it stays
     */
    public record State(boolean raised, @Nullable Instant turning) {

        public static final State CALM = new State(false, null);

        /** As after a start, of what was raised before. */
        public static final State RAISED = new State(true, null);
    }

    /** One look. */
    public record Look(State state, Turn turn) {}

    public Look look(State before, double value, Instant now) {
        var turns = before.raised() ? !measure.reaches(value, clearAt) : measure.reaches(value, raiseAt);
        if (!turns) {
            return new Look(new State(before.raised(), null), Turn.NONE);
        }
        var turning = before.turning();
        var since = turning == null ? now : turning;
        if (now.isBefore(since.plus(hold))) {
            return new Look(new State(before.raised(), since), Turn.NONE);
        }
        return before.raised() ? new Look(State.CALM, Turn.OVER) : new Look(State.RAISED, Turn.RAISED);
    }
}
