package io.jinqiao.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The same questions answered minute by minute, by looking at what a clock on the wall shows and nothing else: no sums, no
 * search, no rules of zones.
 */
final class SlowCount {

    private static final int DAYS = 90;

    private final WorkCalendar calendar;
    private final Instant origin;
    private final List<Span> pauses;
    private final LocalDateTime[] shown = new LocalDateTime[DAYS * 1440];
    private final boolean[] worked = new boolean[DAYS * 1440];
    private final Instant[] dayEnds = new Instant[DAYS - 5];

    SlowCount(WorkCalendar calendar, Instant start, List<Span> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
        origin = start.minus(Duration.ofDays(3));
        for (int minute = 0; minute < shown.length; minute++) {
            shown[minute] = LocalDateTime.ofInstant(moment(minute), calendar.zone());
        }
        for (int day = 0; day < dayEnds.length; day++) {
            dayEnds[day] = walkThrough(firstDate().plusDays(day));
        }
    }

    /** The end of the minute in which so many have counted. */
    Instant afterMinutes(Instant from, long minutes, boolean byTheWall) {
        long left = minutes;
        for (int minute = place(from); ; minute++) {
            if ((byTheWall || worked[minute]) && !isPaused(minute) && --left == 0) {
                return moment(minute + 1);
            }
        }
    }

    long minutes(Instant from, Instant until) {
        long counted = 0;
        for (int minute = place(from); minute < place(until); minute++) {
            counted += worked[minute] && !isPaused(minute) ? 1 : 0;
        }
        return counted;
    }

    Instant afterDays(Instant from, long days, boolean working) {
        long left = days;
        for (var date = shown[place(from)].toLocalDate().plusDays(1); ; date = date.plusDays(1)) {
            if (working && shifts(date).isEmpty()) {
                continue;
            }
            var end = working ? dayEnds[(int) (date.toEpochDay() - firstDate().toEpochDay())] : midnightAfter(date);
            if (pauses.stream()
                            .noneMatch(pause ->
                                    pause.from().isBefore(end) && !pause.until().isBefore(end))
                    && --left == 0) {
                return end;
            }
        }
    }

    /** Marks what is worked in the shifts that begin on a day; tells when the last of them ends. */
    private Instant walkThrough(LocalDate date) {
        var end = Instant.EPOCH;
        for (var shift : shifts(date)) {
            var overMidnight = !shift.to().isAfter(shift.from());
            var begins = date.atTime(shift.from());
            var ends = (overMidnight ? date.plusDays(1) : date).atTime(shift.to());
            int first = shortlyBefore(date);
            while (shown[first].isBefore(begins)) {
                first++;
            }
            int last = Math.min(first + 3 * 1440 + 120, shown.length - 1);
            while (!shown[last].isBefore(ends)) {
                last--;
            }
            for (int minute = first; minute <= last; minute++) {
                worked[minute] = true;
            }
            end = moment(last + 1);
        }
        return end;
    }

    private List<Shift> shifts(LocalDate date) {
        for (var day : calendar.days()) {
            if (day.date().equals(date) && day.kind() == SpecialDay.Kind.HOLIDAY) {
                return List.of();
            }
            if (day.date().equals(date) && calendar.kind() == WorkCalendar.Kind.OFFICE) {
                return calendar.makeUp();
            }
        }
        return calendar.week().getOrDefault(date.getDayOfWeek(), List.of());
    }

    private Instant midnightAfter(LocalDate date) {
        int minute = shortlyBefore(date);
        while (!shown[minute].toLocalDate().isAfter(date)) {
            minute++;
        }
        return moment(minute);
    }

    /** A minute from where it is worth looking; clocks are moved by an hour at most. */
    private int shortlyBefore(LocalDate date) {
        return (int) Math.max(0, (date.toEpochDay() - firstDate().toEpochDay()) * 1440 - 120);
    }

    private boolean isPaused(int minute) {
        var moment = moment(minute);
        return pauses.stream().anyMatch(pause -> !moment.isBefore(pause.from()) && moment.isBefore(pause.until()));
    }

    private LocalDate firstDate() {
        return shown[0].toLocalDate().plusDays(1);
    }

    private Instant moment(int minute) {
        return origin.plus(Duration.ofMinutes(minute));
    }

    private int place(Instant moment) {
        return (int) Duration.between(origin, moment).toMinutes();
    }
}
