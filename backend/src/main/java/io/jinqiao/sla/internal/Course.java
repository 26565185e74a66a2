package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.time.Meter;
import io.jinqiao.sla.time.Reckoning;
import io.jinqiao.sla.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides when a term is due: its target, where time stood still, what was added.
 *
 * @param rule null when whoever started it said how long
 * @param percents at which shares of its time it warns
 */
record Course(@Nullable Rule rule, Leg leg, List<Integer> percents, List<Pause> pauses, List<Extension> extensions) {

    Course {
        percents = List.copyOf(percents);
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** A target with the version of the calendar it is counted in, 0 where it needs none. */
    record Leg(Target target, int calendar) {}

    /** @param until null while it lasts */
    record Pause(Instant from, @Nullable Instant until, String reason, Actor allowedBy) {}

    record Extension(Leg leg, boolean further, Instant at, Instant from, Instant to, String reason, Actor approver) {

        ClockView.Extension view() {
            return new ClockView.Extension(at, from, to, reason, approver);
        }
    }

    record Warning(int percent, Instant at) {}

    /** Gives the meter for a leg: its calendar in its version, or every moment. */
    interface Meters {
        Meter of(Leg leg);
    }

    static Course of(@Nullable Rule rule, Leg leg, List<Integer> percents) {
        return new Course(rule, leg, percents, List.of(), List.of());
    }

    Optional<Pause> openPause() {
        return pauses.stream().filter(pause -> pause.until() == null).findFirst();
    }

    /** From the start, the extensions in their order: a total takes the place of what was before. */
    Instant dueAt(Instant start, Meters meters) {
        var due = reckoning(leg, meters).dueAt(leg.target(), start, false);
        for (var extension : extensions) {
            due = more(extension.leg(), extension.further(), start, due, meters);
        }
        return due;
    }

    Instant more(Leg more, boolean further, Instant start, Instant due, Meters meters) {
        return reckoning(more, meters).dueAt(more.target(), further ? due : start, further);
    }

    List<Warning> warnings(Instant start, Instant due, Meters meters) {
        var reckoning = reckoning(leg, meters);
        return percents.stream()
                .map(percent -> new Warning(percent, reckoning.share(start, due, percent)))
                .toList();
    }

    Reckoning reckoning(Leg of, Meters meters) {
        return new Reckoning(meters.of(of), spans());
    }

    Course ruled(Rule next, Leg nextLeg, List<Integer> nextPercents) {
        return new Course(next, nextLeg, nextPercents, pauses, extensions);
    }

    Rule ruleOrFail() {
        if (rule == null) {
            throw new IllegalStateException("This course follows no rule");
        }
        return rule;
    }

    Course with(Extension extension) {
        return new Course(
                rule,
                leg,
                percents,
                pauses,
                Stream.concat(extensions.stream(), Stream.of(extension)).toList());
    }

    Course with(Pause pause) {
        return new Course(
                rule,
                leg,
                percents,
                Stream.concat(pauses.stream(), Stream.of(pause)).toList(),
                extensions);
    }

    Course resumed(Instant until) {
        var closed = new ArrayList<Pause>();
        for (var pause : pauses) {
            closed.add(
                    pause.until() == null ? new Pause(pause.from(), until, pause.reason(), pause.allowedBy()) : pause);
        }
        return new Course(rule, leg, percents, closed, extensions);
    }

    private List<Span> spans() {
        return pauses.stream()
                .flatMap(pause -> pause.until() == null || !pause.until().isAfter(pause.from())
                        ? Stream.empty()
                        : Stream.of(new Span(pause.from(), pause.until())))
                .toList();
    }
}
