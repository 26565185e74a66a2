package io.jinqiao.sla.time;

import io.jinqiao.sla.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds due moments.
 *
 * <p>Time that lies in a pause does not count. A day counts when its end comes while the clock runs: a pause over one
 * midnight takes one day out, a pause within a day none.
 *
 * @param pauses over already, in order
 */
public record Reckoning(Meter meter, List<Span> pauses) {

    /**
     * When the target is used up.
     *
     * @param further whether it goes on from an older due moment, whose day has been counted
     */
    public Instant dueAt(Target target, Instant from, boolean further) {
        return switch (target) {
            case Target.Elapsed(var time) -> after(from, time);
            case Target.WorkingTime(var time, var calendar) -> after(from, time);
            case Target.Days(var days) -> meter.endOf(lastDay(before(from, further), days));
            case Target.WorkingDays(var days, var calendar) -> meter.endOf(lastDay(before(from, further), days));
        };
    }

    /** The moment by which this per cent of all that counts between the two is used up; never early. */
    public Instant share(Instant from, Instant dueAt, int percent) {
        var all = meter.between(from, dueAt);
        for (var pause : pauses) {
            all = all.minus(pause.within(from, dueAt)
                    .map(span -> meter.between(span.from(), span.until()))
                    .orElse(Duration.ZERO));
        }
        return roundedUp(after(from, all.multipliedBy(percent).dividedBy(100)));
    }

    /** The stretches that count. */
    public List<Span> counted(Instant from, Instant dueAt) {
        return meter.within(from, dueAt).stream()
                .flatMap(span -> span.without(pauses).stream())
                .toList();
    }

    /** The days that count, for a target in days. */
    public List<LocalDate> countedDays(Instant from, Instant dueAt, boolean further) {
        var days = new ArrayList<LocalDate>();
        var last = LocalDate.ofInstant(dueAt.minusNanos(1), meter.zone());
        for (var day = meter.day(before(from, further), 1);
                !day.isAfter(last) && !meter.endOf(day).isAfter(dueAt);
                day = meter.day(day, 1)) {
            var end = meter.endOf(day);
            if (pauses.stream().noneMatch(pause -> end.isAfter(pause.from()) && !end.isAfter(pause.until()))) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private Instant after(Instant from, Duration time) {
        var left = time;
        var at = from;
        for (var pause : pauses) {
            if (!pause.until().isAfter(at)) {
                continue;
            }
            var counted = meter.between(at, pause.from());
            if (counted.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(counted);
            at = pause.until();
        }
        return meter.after(at, left);
    }

    private LocalDate lastDay(LocalDate after, long number) {
        var left = number;
        var done = after;
        for (var pause : pauses) {
            var counted = meter.days(done, lastEnded(pause.from()));
            if (counted >= left) {
                break;
            }
            left -= counted;
            done = later(done, lastEnded(pause.until()));
        }
        return meter.day(done, left);
    }

    /** The last day that was over at this moment. */
    private LocalDate lastEnded(Instant moment) {
        var day = LocalDate.ofInstant(moment, meter.zone());
        while (meter.endOf(day).isAfter(moment)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate before(Instant from, boolean further) {
        return LocalDate.ofInstant(further ? from.minusNanos(1) : from, meter.zone());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant roundedUp(Instant moment) {
        var micros = moment.truncatedTo(ChronoUnit.MICROS);
        return micros.equals(moment) ? moment : micros.plus(1, ChronoUnit.MICROS);
    }
}
