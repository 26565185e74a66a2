package io.jinqiao.insight.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallForecastTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final Set<Integer> PAYDAYS = Set.of(15);

    @Test
    void aWeekIsAsTheWeeksBefore() {
        var forecast = CallForecast.of(weeks(16, 1), List.of(day(16, 0), day(16, 1)), PAYDAYS);

        assertThat(forecast.day(day(16, 0)).total()).isCloseTo(1_300, within(60.0));
        assertThat(forecast.day(day(16, 1)).total()).isCloseTo(1_000, within(40.0));
    }

    @Test
    void theDayIsSpreadAsDaysOfItsWeekdayWere() {
        var monday = CallForecast.of(weeks(16, 1), List.of(day(16, 0)), PAYDAYS).day(day(16, 0));

        assertThat(monday.offered().get(18)).isCloseTo(monday.total() / 2, within(monday.total() / 10));
        assertThat(monday.offered().get(0)).isZero();
    }

    @Test
    void aNewLevelIsFollowedWithinDays() {
        var history = new ArrayList<>(weeks(16, 1));
        history.addAll(weeks(17, 1.3).subList(80, 85));

        var forecast = CallForecast.of(history, List.of(day(17, 0), day(17, 1)), PAYDAYS)
                .day(day(17, 1));

        assertThat(forecast.total()).isBetween(1_180.0, 1_320.0);
    }

    @Test
    void theDayAfterAHolidayIsLikeAMonday() {
        var history = weeks(16, 1);
        var withoutMonday =
                CallForecast.of(history, List.of(day(16, 1)), PAYDAYS).day(day(16, 1));
        var withMonday = CallForecast.of(history, List.of(day(16, 0), day(16, 1)), PAYDAYS)
                .day(day(16, 1));

        assertThat(withoutMonday.total()).isGreaterThan(withMonday.total() * 1.15);
    }

    @Test
    void whatCameByTenMovesTheRest() {
        var said = CallForecast.of(weeks(16, 1), List.of(day(16, 1)), PAYDAYS).day(day(16, 1));
        var came = new ArrayList<>(Collections.nCopies(Day.HALF_HOURS, 0.0));
        came.set(18, said.offered().get(18) * 1.5);

        var again = CallForecast.again(said, came, 20);

        assertThat(again.offered().get(18)).isEqualTo(came.get(18));
        assertThat(again.offered().get(20))
                .isBetween(said.offered().get(20) * 1.3, said.offered().get(20) * 1.5);
    }

    @Test
    void withoutHistoryThereIsNoForecast() {
        var closed = new Day(FIRST, Collections.nCopies(Day.HALF_HOURS, 0.0));

        assertThatThrownBy(() -> CallForecast.of(List.of(closed), List.of(), PAYDAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(int week, int weekday) {
        return FIRST.plusWeeks(week).plusDays(weekday);
    }

    /** Mondays 1,300, other working days 1,000, half of each between nine and half past. */
    private static List<Day> weeks(int count, double level) {
        return IntStream.range(0, count * 7)
                .mapToObj(FIRST::plusDays)
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(date -> {
                    var total = (date.getDayOfWeek() == DayOfWeek.MONDAY ? 1_300 : 1_000) * level;
                    var offered = new ArrayList<>(Collections.nCopies(Day.HALF_HOURS, 0.0));
                    offered.set(18, total / 2);
                    offered.set(20, total / 4);
                    offered.set(30, total / 4);
                    return new Day(date, offered);
                })
                .toList();
    }
}
