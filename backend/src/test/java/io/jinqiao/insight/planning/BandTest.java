package io.jinqiao.insight.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");
    private static final Random RANDOM = new Random(7);

    @Test
    void aBandIsWiderWhereDaysAreWilder() {
        var calm = Band.of(days(50, 0), Set.of());
        var wild = Band.of(days(50, 0.6), Set.of());

        assertThat(calm.days()).isEqualTo(14);
        assertThat(wild.width()).isGreaterThan(2 * calm.width());
        assertThat(calm.low(100)).isLessThan(100).isGreaterThan(50);
        assertThat(calm.low(0.1)).isZero();
        assertThat(calm.high(100)).isGreaterThan(100);
    }

    @Test
    void fourOfFiveHalfHoursToComeLieWithin() {
        var days = days(90, 0.2);
        var within = 0;
        var all = 0;
        for (int last = 60; last < days.size(); last++) {
            var before = days.subList(0, last);
            var band = Band.of(before, Set.of());
            var said = Band.said(before, days.get(last).date(), Set.of());
            for (int slot = 18; slot < 36; slot++) {
                var forecast = said.offered().get(slot);
                var came = days.get(last).offered().get(slot);
                all++;
                within += came >= band.low(forecast) && came <= band.high(forecast) ? 1 : 0;
            }
        }
        assertThat((double) within / all).isBetween(0.7, 0.92);
    }

    @Test
    void withTooFewDaysThereIsChanceAlone() {
        assertThat(Band.of(days(9, 0), Set.of())).isEqualTo(new Band(1.28, 0));
    }

    @Test
    void anErrorIsAShareOfWhatCame() {
        var came = day(FIRST, slot -> slot == 20 ? 10.0 : 0.0);
        var said = day(FIRST, slot -> slot == 20 ? 8.0 : slot == 21 ? 1.0 : 0.0);

        assertThat(Band.error(said, came)).isEqualTo(0.3);
    }

    private static List<Day> days(int howMany, double wildness) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> {
                    var level = Math.exp(wildness * RANDOM.nextGaussian());
                    return day(FIRST.plusDays(number), slot -> slot < 18 || slot >= 36 ? 0.0 : arrivals(60 * level));
                })
                .toList();
    }

    private static double arrivals(double mean) {
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * RANDOM.nextGaussian()));
    }

    private static Day day(LocalDate date, IntToDoubleFunction slot) {
        return new Day(
                date,
                IntStream.range(0, Day.HALF_HOURS).mapToObj(slot::applyAsDouble).toList());
    }
}
