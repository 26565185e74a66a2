package io.jinqiao.sla.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.time.SpecialDay;
import io.jinqiao.sla.time.Timetable;
import io.jinqiao.sla.time.WorkCalendar;
import io.jinqiao.sla.time.WorkCalendar.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calendars as pictures. */
@Component
class ReadCalendars {

    private final CalendarRepository repository;
    private final Calendars calendars;
    private final Clock clock;

    ReadCalendars(CalendarRepository repository, Calendars calendars, Clock clock) {
        this.repository = repository;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<CalendarSheet> all() {
        return repository.all().stream().map(this::sheet).toList();
    }

    CalendarSheet.Year year(String code, int year) {
        if (year < 2000 || year > 2100) {
            throw Refused.invalid("sla.bad-year", "A year from 2000 to 2100");
        }
        var timetable = calendars.timetable(code, calendars.newest(code));
        var special = timetable.calendar().days().stream().collect(toMap(SpecialDay::date, day -> day, (a, b) -> b));
        var first = LocalDate.of(year, 1, 1);
        var days = first.datesUntil(first.plusYears(1))
                .map(date -> day(timetable, date, special))
                .toList();
        return new CalendarSheet.Year(
                code,
                timetable.calendar().version(),
                year,
                source(timetable.calendar(), year),
                (int) days.stream().filter(day -> day.minutes() > 0).count(),
                days);
    }

    private CalendarSheet sheet(WorkCalendar calendar) {
        var today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        var next = today.getYear() + 1;
        var missing = !calendar.knows(next);
        return new CalendarSheet(calendar, missing ? next : null, missing && today.getMonth() == Month.DECEMBER);
    }

    private static CalendarSheet.Day day(Timetable timetable, LocalDate date, Map<LocalDate, SpecialDay> special) {
        var known = special.get(date);
        var minutes = timetable.minutes(date);
        var kind = known != null ? known.kind().name() : minutes > 0 ? "WORK" : "OFF";
        return new CalendarSheet.Day(date, kind, known == null ? "" : known.name(), minutes);
    }

    private static @Nullable String source(WorkCalendar calendar, int year) {
        return calendar.sources().stream()
                .filter(source -> source.year() == year)
                .map(Source::text)
                .findFirst()
                .orElse(null);
    }
}
