package io.jinqiao.sla.internal;

import io.jinqiao.sla.ClockProof;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.internal.Course.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down how a due moment comes about, from the versions that a clock holds on to. */
@Component
class ProveClock {

    private final Courses courses;
    private final Rules rules;
    private final Calendars calendars;

    ProveClock(Courses courses, Rules rules, Calendars calendars) {
        this.courses = courses;
        this.rules = rules;
        this.calendars = calendars;
    }

    ClockProof proof(Term term) {
        var course = term.course();
        var rule = course.rule();
        var legs = legs(term);
        return new ClockProof(
                term.view(),
                rule == null ? null : rules.get(rule),
                courses.of(course.leg()).zone(),
                legs,
                course.pauses().stream()
                        .map(pause ->
                                new ClockProof.Pause(pause.from(), pause.until(), pause.reason(), pause.allowedBy()))
                        .toList(),
                course.reckoning(course.leg(), courses).counted(term.startedAt(), term.dueAt()).stream()
                        .map(span -> new ClockProof.Counted(span.from(), span.until()))
                        .toList(),
                days(term),
                term.warnings().stream()
                        .map(warning -> new ClockProof.Warning(warning.percent(), warning.at()))
                        .toList());
    }

    private List<ClockProof.Leg> legs(Term term) {
        var course = term.course();
        var start = term.startedAt();
        var due = course.reckoning(course.leg(), courses).dueAt(course.leg().target(), start, false);
        var legs = new ArrayList<>(List.of(leg(course.leg(), false, start, due)));
        for (var extension : course.extensions()) {
            var from = extension.further() ? due : start;
            due = course.more(extension.leg(), extension.further(), start, due, courses);
            legs.add(leg(extension.leg(), extension.further(), from, due));
        }
        return List.copyOf(legs);
    }

    private ClockProof.Leg leg(Leg leg, boolean further, Instant from, Instant due) {
        return new ClockProof.Leg(leg.target(), further, calendar(leg), from, due);
    }

    private ClockProof.@Nullable Calendar calendar(Leg leg) {
        var code = leg.target().calendar();
        return code == null
                ? null
                : new ClockProof.Calendar(
                        code,
                        leg.calendar(),
                        calendars.timetable(code, leg.calendar()).calendar().name());
    }

    private List<LocalDate> days(Term term) {
        var course = term.course();
        return switch (course.leg().target()) {
            case Target.Days _, Target.WorkingDays _ ->
                course.reckoning(course.leg(), courses).countedDays(term.startedAt(), term.dueAt(), false);
            case Target.Elapsed _, Target.WorkingTime _ -> List.of();
        };
    }
}
