package io.jinqiao.sla.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.ClockView.State;
import io.jinqiao.sla.NewClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise at one moment: when it warns, when it breaks, and what is left to tell. Pure arithmetic; every change
 * returns the next moment.
 *
 * @param warned the greatest warning told so far, 0, 50 or 80 per cent
 */
record Term(
        ClockId id,
        Subject subject,
        String name,
        @Nullable CustomerId customer,
        @Nullable String business,
        Instant startedAt,
        Instant dueAt,
        State state,
        int warned,
        @Nullable Instant stoppedAt) {

    /** Warnings at half and at four fifths of the time, so that somebody can still act (regulation 1.4). */
    private static final List<Integer> WARNINGS = List.of(50, 80);

    static Term of(ClockId id, NewClock clock, Instant now) {
        if (!clock.target().isPositive()) {
            throw Refused.invalid("sla.bad-target", "A promise needs time to be kept");
        }
        var due = now.plus(clock.target());
        return new Term(
                id,
                clock.subject(),
                clock.term(),
                clock.customer(),
                clock.business(),
                now,
                due,
                State.RUNNING,
                0,
                null);
    }

    /** The next moment at which there is something to tell; none once it is stopped or broken. */
    Optional<Instant> nextAt() {
        if (stoppedAt != null || state != State.RUNNING) {
            return Optional.empty();
        }
        return Optional.of(nextWarning().map(this::momentOf).orElse(dueAt));
    }

    /** One step: what is due by now and not told yet, soonest first. Nothing changes before its moment. */
    Term fired(Instant now) {
        if (nextAt().filter(moment -> !moment.isAfter(now)).isEmpty()) {
            return this;
        }
        return nextWarning().map(this::warned).orElseGet(this::broken);
    }

    /** Kept, when it is stopped before its due moment or in it. Stopping again changes nothing. */
    Term stopped(Instant now) {
        if (stoppedAt != null) {
            return this;
        }
        var kept = state == State.RUNNING && !now.isAfter(dueAt);
        return new Term(
                id, subject, name, customer, business, startedAt, dueAt, kept ? State.KEPT : State.BROKEN, warned, now);
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }

    ClockView view() {
        return new ClockView(id, subject, name, state, startedAt, dueAt, warned, stoppedAt);
    }

    private Optional<Integer> nextWarning() {
        return WARNINGS.stream().filter(percent -> percent > warned).findFirst();
    }

    private Instant momentOf(int percent) {
        return startedAt.plus(
                Duration.between(startedAt, dueAt).multipliedBy(percent).dividedBy(100));
    }

    private Term warned(int percent) {
        return new Term(id, subject, name, customer, business, startedAt, dueAt, state, percent, stoppedAt);
    }

    private Term broken() {
        return new Term(id, subject, name, customer, business, startedAt, dueAt, State.BROKEN, warned, stoppedAt);
    }
}
