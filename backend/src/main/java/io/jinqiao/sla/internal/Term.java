package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.ClockView.State;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.internal.Course.Extension;
import io.jinqiao.sla.internal.Course.Leg;
import io.jinqiao.sla.internal.Course.Meters;
import io.jinqiao.sla.internal.Course.Pause;
import io.jinqiao.sla.internal.Course.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise at one moment: when it warns, when it breaks, and what is left to tell. Pure arithmetic; every change
 * returns the next moment.
 *
 * @param warnings the moments of its warnings, soonest first
 * @param warned the greatest warning told so far in per cent, or 0
 */
record Term(
        ClockId id,
        Subject subject,
        String name,
        @Nullable CustomerId customer,
        @Nullable String business,
        Instant startedAt,
        Course course,
        Instant dueAt,
        List<Warning> warnings,
        State state,
        int warned,
        @Nullable Instant stoppedAt) {

    static Term of(ClockId id, NewClock clock, Course course, Instant now, Meters meters) {
        var due = course.dueAt(now, meters);
        return new Term(
                id,
                clock.subject(),
                clock.term(),
                clock.customer(),
                clock.business(),
                now,
                course,
                due,
                course.warnings(now, due, meters),
                State.RUNNING,
                0,
                null);
    }

    /** The next moment at which there is something to tell; none while it is paused and once it is stopped or broken. */
    Optional<Instant> nextAt() {
        if (!runs() || isPaused()) {
            return Optional.empty();
        }
        return Optional.of(nextWarning().map(Warning::at).orElse(dueAt));
    }

    /** One step: what is due by now and not told yet, soonest first. Nothing changes before its moment. */
    Term fired(Instant now) {
        if (nextAt().filter(moment -> !moment.isAfter(now)).isEmpty()) {
            return this;
        }
        return nextWarning()
                .map(warning -> in(course, state, warning.percent(), stoppedAt))
                .orElseGet(() -> in(course, State.BROKEN, warned, stoppedAt));
    }

    /** Kept, when it is stopped, or was paused, before its due moment or in it. Stopping again changes nothing. */
    Term stopped(Instant now) {
        if (stoppedAt != null) {
            return this;
        }
        var ended = pausedSince().orElse(now);
        var kept = state == State.RUNNING && !ended.isAfter(dueAt);
        return in(course.resumed(now), kept ? State.KEPT : State.BROKEN, warned, now);
    }

    /** Refused with {@code sla.not-running} when it is over, or its end has come and is only not told yet. */
    Term paused(Instant now, String reason, Actor allowedBy) {
        refuseUnless(runs() && !isPaused() && now.isBefore(dueAt));
        return in(course.with(new Pause(now, null, reason, allowedBy)), state, warned, stoppedAt);
    }

    Term resumed(Instant now, Meters meters) {
        if (!isPaused()) {
            throw Refused.conflict("sla.not-paused", "Its time runs already");
        }
        return reckoned(course.resumed(now), now, meters);
    }

    Term extended(Leg more, boolean further, String reason, Actor approver, Instant now, Meters meters) {
        refuseUnless(runs() && now.isBefore(dueAt));
        var to = course.more(more, further, startedAt, dueAt, meters);
        if (!to.isAfter(dueAt)) {
            throw Refused.invalid("sla.extension-too-short", "That would not be later than it is due already");
        }
        return reckoned(course.with(new Extension(more, further, now, dueAt, to, reason, approver)), now, meters);
    }

    /** Another version of its rule is true for it from its start on. */
    Term ruled(Course next, Instant now, Meters meters) {
        refuseUnless(runs());
        return reckoned(next, now, meters);
    }

    boolean isBroken() {
        return state == State.BROKEN;
    }

    boolean isPaused() {
        return pausedSince().isPresent();
    }

    Optional<Instant> pausedSince() {
        return course.openPause().map(Pause::from);
    }

    ClockView view() {
        return new ClockView(
                id,
                subject,
                name,
                state,
                startedAt,
                dueAt,
                warned,
                stoppedAt,
                course.rule(),
                pausedSince().orElse(null),
                course.extensions().stream().map(Extension::view).toList());
    }

    private boolean runs() {
        return stoppedAt == null && state == State.RUNNING;
    }

    private Optional<Warning> nextWarning() {
        return warnings.stream().filter(warning -> warning.percent() > warned).findFirst();
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw Refused.conflict("sla.not-running", "Its time does not run");
        }
    }

    /** What lies ahead again will be told again: more time is another half of it. */
    private Term reckoned(Course next, Instant now, Meters meters) {
        var due = next.dueAt(startedAt, meters);
        var moments = next.warnings(startedAt, due, meters);
        var told = moments.stream()
                .filter(warning -> warning.percent() <= warned && !warning.at().isAfter(now))
                .mapToInt(Warning::percent)
                .max()
                .orElse(0);
        return new Term(id, subject, name, customer, business, startedAt, next, due, moments, state, told, stoppedAt);
    }

    private Term in(Course nextCourse, State nextState, int nextWarned, @Nullable Instant nextStopped) {
        return new Term(
                id,
                subject,
                name,
                customer,
                business,
                startedAt,
                nextCourse,
                dueAt,
                warnings,
                nextState,
                nextWarned,
                nextStopped);
    }
}
