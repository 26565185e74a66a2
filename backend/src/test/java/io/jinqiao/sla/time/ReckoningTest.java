package io.jinqiao.sla.time;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.time.SpecialDay.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Due moments, against counting minute by minute (issue 4). */
class ReckoningTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A calendar, a start in it and pauses after it. */
    record Case(WorkCalendar calendar, Instant start, List<Span> pauses) {

        Reckoning working() {
            return new Reckoning(new Timetable(calendar), pauses);
        }

        Reckoning byTheWall() {
            return new Reckoning(new EveryMoment(calendar.zone()), pauses);
        }

        SlowCount slowly() {
            return new SlowCount(calendar, start, pauses);
        }
    }

    @Property(tries = 120)
    void workingTimeIsWhatCountingMinutesSays(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 4000) int minutes) {
        var due =
                given.working().dueAt(new Target.WorkingTime(Duration.ofMinutes(minutes), "any"), given.start(), false);

        assertThat(due).isEqualTo(given.slowly().afterMinutes(given.start(), minutes, false));
    }

    @Property(tries = 60)
    void timeByTheWallIsWhatCountingMinutesSays(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 30_000) int minutes) {
        var due = given.byTheWall().dueAt(new Target.Elapsed(Duration.ofMinutes(minutes)), given.start(), false);

        assertThat(due).isEqualTo(given.slowly().afterMinutes(given.start(), minutes, true));
    }

    @Property(tries = 80)
    void daysAreThoseWhoseEndsComeWhileTheClockRuns(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 12) int days) {
        var slowly = given.slowly();

        assertThat(given.byTheWall().dueAt(new Target.Days(days), given.start(), false))
                .isEqualTo(slowly.afterDays(given.start(), days, false));
        assertThat(given.working().dueAt(new Target.WorkingDays(days, "any"), given.start(), false))
                .isEqualTo(slowly.afterDays(given.start(), days, true));
        assertThat(given.byTheWall()
                        .countedDays(
                                given.start(),
                                given.byTheWall().dueAt(new Target.Days(days), given.start(), false),
                                false))
                .hasSize(days);
    }

    @Property(tries = 60)
    void warningsComeWhenTheirShareIsUsedUpAndWhatIsCountedAddsUp(
            @ForAll("cases") Case given,
            @ForAll @IntRange(min = 1, max = 40) int hours,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        var reckoning = given.working();
        var due = reckoning.dueAt(new Target.WorkingTime(Duration.ofHours(hours), "any"), given.start(), false);
        var moment = reckoning.share(given.start(), due, percent);
        var slowly = given.slowly();

        assertThat(slowly.minutes(given.start(), moment))
                .isBetween((long) Math.floor(hours * 60 * percent / 100.0) - 1, hours * 60L * percent / 100 + 1);
        assertThat(moment).isBeforeOrEqualTo(due);
        assertThat(reckoning.counted(given.start(), due).stream()
                        .map(span -> Duration.between(span.from(), span.until()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void fourHoursAskedForOnTheLastAfternoonBeforeTheSpringFestivalAreOverTenDaysLater() {
        var calendar = office(
                SHANGHAI,
                List.of(
                        off("2026-02-16"),
                        off("2026-02-17"),
                        off("2026-02-18"),
                        off("2026-02-19"),
                        off("2026-02-20"),
                        off("2026-02-23"),
                        made("2026-02-28")));
        var reckoning = new Reckoning(new Timetable(calendar), List.of());

        assertThat(reckoning.dueAt(four(), at("2026-02-13T16:30", SHANGHAI), false))
                .isEqualTo(at("2026-02-24T12:00", SHANGHAI));
        assertThat(reckoning.dueAt(four(), at("2026-02-27T16:30", SHANGHAI), false))
                .isEqualTo(at("2026-02-28T12:00", SHANGHAI));
    }

    @Test
    void fifteenDaysEndAtMidnightAndTheDayOfReceiptIsNotCounted() {
        var reckoning = new Reckoning(new EveryMoment(SHANGHAI), List.of());

        assertThat(reckoning.dueAt(new Target.Days(15), at("2026-11-26T00:00", SHANGHAI), false))
                .isEqualTo(at("2026-12-12T00:00", SHANGHAI));
        assertThat(reckoning.dueAt(new Target.Days(30), at("2026-12-12T00:00", SHANGHAI), true))
                .isEqualTo(at("2027-01-11T00:00", SHANGHAI));
    }

    @Test
    void whoeverStopsWhenTheClocksArePutBackWorksNoHourMore() {
        var london = ZoneId.of("Europe/London");
        var timetable = new Timetable(calendar(london, List.of(shift("00:00", "01:00")), List.of(made("2026-10-25"))));

        assertThat(timetable.minutes(LocalDate.parse("2026-10-25"))).isEqualTo(60);
    }

    @Test
    void aNightShiftIsAnHourLongerWhenTheClocksGoBack() {
        var london = ZoneId.of("Europe/London");
        var timetable = new Timetable(
                calendar(london, List.of(shift("22:00", "06:00")), List.of(made("2026-10-24"), made("2026-03-28"))));

        assertThat(timetable.between(at("2026-10-24T22:00", london), at("2026-10-25T06:00", london)))
                .isEqualTo(Duration.ofHours(9));
        assertThat(timetable.between(at("2026-03-28T22:00", london), at("2026-03-29T06:00", london)))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void shiftsThatOverlapAndCalendarsWithoutAnyAreRefused() {
        for (var shifts : List.of(
                List.of(shift("09:00", "12:00"), shift("11:00", "13:00")),
                List.of(shift("08:00", "12:00"), shift("20:00", "09:00")),
                List.<Shift>of())) {
            assertThatThrownBy(() -> calendar(SHANGHAI, shifts, List.of()))
                    .isInstanceOf(Refused.class)
                    .hasFieldOrPropertyWithValue("code", "sla.bad-shifts");
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        var shifts = Arbitraries.of(
                List.of(shift("09:00", "12:00"), shift("13:30", "17:30")),
                List.of(shift("08:00", "20:00")),
                List.of(shift("00:00", "01:30"), shift("01:45", "02:15"), shift("22:30", "00:00")),
                List.of(shift("06:00", "14:00"), shift("14:00", "22:00"), shift("22:00", "06:00")),
                List.of(shift("21:00", "02:30")));
        var zones = Arbitraries.of("Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
        var dates = Arbitraries.of(
                "2024-02-26",
                "2028-02-27",
                "2026-12-29",
                "2026-03-27",
                "2026-10-23",
                "2026-03-06",
                "2026-10-30",
                "2026-04-03",
                "2026-10-02",
                "2026-06-01");
        var special = Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.of(Kind.values()))
                .as((after, kind) -> Map.entry(after, kind))
                .list()
                .ofMaxSize(6);
        var pauses = Combinators.combine(
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(1, 4000))
                .as((after, length) -> Map.entry(after, length))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        shifts,
                        zones,
                        dates,
                        Arbitraries.integers().between(0, 4000),
                        special,
                        pauses,
                        Arbitraries.of(WorkCalendar.Kind.values()))
                .as(ReckoningTest::given);
    }

    private static Case given(
            List<Shift> shifts,
            ZoneId zone,
            String date,
            int minute,
            List<Map.Entry<Integer, Kind>> special,
            List<Map.Entry<Integer, Integer>> pauses,
            WorkCalendar.Kind kind) {
        var day = LocalDate.parse(date);
        var days = special.stream()
                .map(entry -> new SpecialDay(day.plusDays(entry.getKey()), entry.getValue(), ""))
                .collect(toMap(SpecialDay::date, each -> each, (a, b) -> a))
                .values();
        var plain = calendar(zone, shifts, List.copyOf(days));
        var calendar = new WorkCalendar(
                plain.code(), 1, plain.name(), kind, "", zone, plain.week(), plain.makeUp(), plain.days(), List.of());
        var start = day.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(minute));
        var stood = new ArrayList<Span>();
        var at = start;
        for (var pause : pauses) {
            at = at.plus(Duration.ofMinutes(pause.getKey()));
            stood.add(new Span(at, at.plus(Duration.ofMinutes(pause.getValue()))));
            at = at.plus(Duration.ofMinutes(pause.getValue() + 1));
        }
        return new Case(calendar, start, stood);
    }

    private static WorkCalendar office(ZoneId zone, List<SpecialDay> days) {
        return calendar(zone, List.of(shift("09:00", "12:00"), shift("13:30", "17:30")), days);
    }

    private static WorkCalendar calendar(ZoneId zone, List<Shift> shifts, List<SpecialDay> days) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .sorted(Comparator.naturalOrder())
                .forEach(day -> week.put(day, shifts));
        return new WorkCalendar(
                "any", 1, new Bilingual("", ""), WorkCalendar.Kind.OFFICE, "", zone, week, shifts, days, List.of());
    }

    private static Target four() {
        return new Target.WorkingTime(Duration.ofHours(4), "any");
    }

    private static SpecialDay off(String date) {
        return new SpecialDay(LocalDate.parse(date), Kind.HOLIDAY, "");
    }

    private static SpecialDay made(String date) {
        return new SpecialDay(LocalDate.parse(date), Kind.MAKE_UP, "");
    }

    private static Shift shift(String from, String to) {
        return new Shift(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
