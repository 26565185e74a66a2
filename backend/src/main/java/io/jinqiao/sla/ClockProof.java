package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the due moment of a clock was computed. Rule and calendar are the versions the clock started with, so it reads the
 * same whatever changes later.
 *
 * @param legs the target of the clock, then one for each extension, each with what it reached
 * @param pauses the stretches that did not count
 * @param counted the stretches that counted, without gaps between them when the clock runs by the wall
 * @param days the days that were counted, for targets in days
 */
public record ClockProof(
        ClockView clock,
        @Nullable TermRule rule,
        ZoneId zone,
        List<Leg> legs,
        List<Pause> pauses,
        List<Counted> counted,
        List<LocalDate> days,
        List<Warning> warnings) {

    /** A target and the moment it reached; no calendar where it needs none. */
    public record Leg(
            Target target, boolean further, @Nullable Calendar calendar, Instant from, Instant dueAt) {}

    /** The version of a calendar that was counted in. */
    public record Calendar(String code, int version, Bilingual name) {}

    /** A stretch that did not count; without an end while it lasts. */
    public record Pause(Instant from, @Nullable Instant until, String reason, Actor allowedBy) {}

    public record Counted(Instant from, Instant until) {}

    public record Warning(int percent, Instant at) {}
}
