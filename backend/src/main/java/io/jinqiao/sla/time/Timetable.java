package io.jinqiao.sla.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A calendar made ready for counting: for each year the sums of worked time and of workdays before each of its days, made
 * when the year is first asked for.
 *
 * <p>Where a wall clock is moved, a shift begins when the clock first shows its beginning or something later, and ends when
 * it shows its end for the last time: a night shift is an hour longer, or shorter, in that night.
 */
public final class Timetable implements Meter {

    /** After so many years without any work none is expected. */
    private static final int PATIENCE = 20;

    private final WorkCalendar calendar;
    private final Map<LocalDate, SpecialDay.Kind> special;
    private final Map<Integer, Year> years = new ConcurrentHashMap<>();

    public Timetable(WorkCalendar calendar) {
        this.calendar = calendar;
        this.special =
                calendar.days().stream().collect(toUnmodifiableMap(SpecialDay::date, SpecialDay::kind, (a, b) -> b));
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    @Override
    public ZoneId zone() {
        return calendar.zone();
    }

    @Override
    public Duration between(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return Duration.ZERO;
        }
        var counted = upTo(until).minus(upTo(from));
        for (int year = dateOf(from).getYear(); year < dateOf(until).getYear(); year++) {
            counted = counted.plusSeconds(year(year).seconds());
        }
        return counted;
    }

    @Override
    public Instant after(Instant from, Duration counted) {
        int year = dateOf(from).getYear();
        var wanted = upTo(from).plus(counted);
        for (int idle = 0; wanted.compareTo(Duration.ofSeconds(year(year).seconds())) > 0; year++) {
            var seconds = year(year).seconds();
            idle = seconds == 0 ? idle + 1 : 0;
            if (idle > PATIENCE) {
                throw neverDue();
            }
            wanted = wanted.minusSeconds(seconds);
        }
        var place = year(year).dayThatReaches(wanted);
        var date = LocalDate.ofYearDay(year, place + 1);
        var left = wanted.minusSeconds(year(year).secondsBefore(place));
        for (var span : on(date)) {
            var length = Duration.between(span.from(), span.until());
            if (left.compareTo(length) <= 0) {
                return span.from().plus(left);
            }
            left = left.minus(length);
        }
        throw new IllegalStateException("The sums of " + year + " are not those of its days");
    }

    @Override
    public List<Span> within(Instant from, Instant until) {
        var spans = new ArrayList<Span>();
        for (var date = dateOf(from); !date.isAfter(dateOf(until)); date = date.plusDays(1)) {
            on(date).forEach(span -> span.within(from, until).ifPresent(spans::add));
        }
        return Span.merged(spans);
    }

    @Override
    public Instant endOf(LocalDate day) {
        var shifts = shifts(day);
        return shifts.isEmpty()
                ? beginOf(day.plusDays(1))
                : span(day, shifts.getLast()).until();
    }

    @Override
    public long days(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) {
            return 0;
        }
        long days = (long) daysUpTo(until) - daysUpTo(after);
        for (int year = after.getYear(); year < until.getYear(); year++) {
            days += year(year).days();
        }
        return days;
    }

    @Override
    public LocalDate day(LocalDate after, long number) {
        int year = after.getYear();
        long wanted = daysUpTo(after) + number;
        for (int idle = 0; wanted > year(year).days(); year++) {
            idle = year(year).days() == 0 ? idle + 1 : 0;
            if (idle > PATIENCE) {
                throw neverDue();
            }
            wanted -= year(year).days();
        }
        return LocalDate.ofYearDay(year, year(year).dayWithNumber(wanted) + 1);
    }

    /** How many minutes of a day are worked. */
    public long minutes(LocalDate date) {
        return on(date).stream()
                .mapToLong(span -> Duration.between(span.from(), span.until()).toMinutes())
                .sum();
    }

    public List<Shift> shifts(LocalDate date) {
        return calendar.shifts(date, special);
    }

    /** The stretches of one day that are worked, the end of a night shift of the day before among them. */
    List<Span> on(LocalDate date) {
        var begin = beginOf(date);
        var end = beginOf(date.plusDays(1));
        var spans = new ArrayList<Span>();
        for (var day : List.of(date.minusDays(1), date)) {
            shifts(day).forEach(shift -> span(day, shift).within(begin, end).ifPresent(spans::add));
        }
        return Span.merged(spans);
    }

    private Span span(LocalDate date, Shift shift) {
        var until = shift.overMidnight() ? date.plusDays(1) : date;
        return new Span(moment(date, shift.from(), false), moment(until, shift.to(), true));
    }

    /**
     * What is shown twice begins when it is shown first and ends when it is shown last; but for the very time to which the
     * clocks are put back: whoever stops then has stopped before.
     */
    private Instant moment(LocalDate date, LocalTime time, boolean last) {
        var shown = LocalDateTime.of(date, time);
        var offsets = zone().getRules().getValidOffsets(shown);
        if (offsets.size() == 1) {
            return shown.toInstant(offsets.getFirst());
        }
        var change = zone().getRules().getTransition(shown);
        if (change.isGap()) {
            return change.getInstant();
        }
        return last && !shown.equals(change.getDateTimeAfter())
                ? shown.toInstant(offsets.getLast())
                : shown.toInstant(offsets.getFirst());
    }

    /** Worked in its year before this moment. */
    private Duration upTo(Instant moment) {
        var date = dateOf(moment);
        var counted = Duration.ofSeconds(year(date.getYear()).secondsBefore(date.getDayOfYear() - 1));
        for (var span : on(date)) {
            counted = counted.plus(span.within(Instant.MIN, moment)
                    .map(part -> Duration.between(part.from(), part.until()))
                    .orElse(Duration.ZERO));
        }
        return counted;
    }

    private int daysUpTo(LocalDate date) {
        return year(date.getYear()).daysBefore(date.getDayOfYear());
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    private Instant beginOf(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    private Year year(int year) {
        var known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, number -> Year.of(this, number));
    }

    private Refused neverDue() {
        return Refused.invalid("sla.never-due", "Calendar %s has no time left".formatted(calendar.code()));
    }
}
