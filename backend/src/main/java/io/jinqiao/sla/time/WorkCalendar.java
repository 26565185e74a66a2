package io.jinqiao.sla.time;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When an institution works, in one version that never changes. Refused with {@code sla.bad-shifts} when shifts overlap or
 * nothing is ever worked.
 *
 * @param kind whether make-up days are worked: in offices they are, on financial markets they are not
 * @param region whose official days it follows, for example {@code CN}; empty for none
 * @param makeUp the shifts of a make-up day
 * @param days what is special, by date
 */
public record WorkCalendar(
        String code,
        int version,
        Bilingual name,
        Kind kind,
        String region,
        ZoneId zone,
        Map<DayOfWeek, List<Shift>> week,
        List<Shift> makeUp,
        List<SpecialDay> days,
        List<Source> sources) {

    public enum Kind {
        OFFICE,
        MARKET
    }

    /** Where the special days of a year are written. */
    public record Source(int year, String text) {}

    public WorkCalendar {
        week = sorted(week);
        makeUp = sorted(makeUp);
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        sources = List.copyOf(sources);
        check(Stream.concat(week.values().stream(), Stream.of(makeUp)).toList());
    }

    /** Whether the official days of this year are known, as far as it needs any. */
    public boolean knows(int year) {
        return region.isEmpty() || sources.stream().anyMatch(source -> source.year() == year);
    }

    /** The next version: these days in place of what the year held. */
    public WorkCalendar with(int nextVersion, Source source, List<SpecialDay> ofYear) {
        var replaced = ofYear.stream().map(SpecialDay::date).collect(toUnmodifiableSet());
        var nextDays = Stream.concat(
                        days.stream()
                                .filter(day -> day.date().getYear() != source.year())
                                .filter(day -> !replaced.contains(day.date())),
                        ofYear.stream())
                .toList();
        var nextSources = Stream.concat(
                        sources.stream().filter(known -> known.year() != source.year()), Stream.of(source))
                .sorted(Comparator.comparingInt(Source::year))
                .toList();
        return new WorkCalendar(code, nextVersion, name, kind, region, zone, week, makeUp, nextDays, nextSources);
    }

    List<Shift> shifts(LocalDate date, Map<LocalDate, SpecialDay.Kind> special) {
        var ordinary = week.getOrDefault(date.getDayOfWeek(), List.of());
        return switch (special.get(date)) {
            case null -> ordinary;
            case HOLIDAY -> List.of();
            case MAKE_UP -> kind == Kind.MARKET ? ordinary : makeUp;
        };
    }

    private static Map<DayOfWeek, List<Shift>> sorted(Map<DayOfWeek, List<Shift>> week) {
        var sorted = new TreeMap<DayOfWeek, List<Shift>>();
        week.forEach((day, shifts) -> sorted.put(day, sorted(shifts)));
        return Map.copyOf(sorted);
    }

    private static List<Shift> sorted(List<Shift> shifts) {
        return shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
    }

    /** No shift begins before the one before it has ended, whatever day follows whatever day. */
    private static void check(List<List<Shift>> days) {
        var first = days.stream()
                .flatMap(List::stream)
                .map(Shift::from)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> Refused.invalid("sla.bad-shifts", "Nothing is ever worked"));
        if (days.stream().anyMatch(shifts -> overlaps(shifts, first))) {
            throw Refused.invalid("sla.bad-shifts", "Shifts overlap");
        }
    }

    private static boolean overlaps(List<Shift> shifts, LocalTime firstOfNext) {
        for (int i = 0; i < shifts.size(); i++) {
            var shift = shifts.get(i);
            var last = i == shifts.size() - 1;
            if (shift.overMidnight()
                    ? !last || shift.to().isAfter(firstOfNext)
                    : !last && shift.to().isAfter(shifts.get(i + 1).from())) {
                return true;
            }
        }
        return false;
    }
}
