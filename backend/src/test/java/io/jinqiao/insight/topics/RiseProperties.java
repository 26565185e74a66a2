package io.jinqiao.insight.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.insight.counting.Threads;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RiseProperties {

    private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");

    /** As counts vary by themselves: their root and a half, up and down. */
    private static long around(double mean, Random random) {
        return Math.max(0, Math.round(mean + (random.nextDouble() * 3 - 1.5) * Math.sqrt(mean)));
    }

    private static Usual usual(Instant hour, ToLongFunction<Instant> counted) {
        return Usual.of(
                Slot.before(hour, FIRST).stream().map(counted::applyAsLong).toList());
    }

    @Property
    void whatStaysAsItIsNeverRises(@ForAll @IntRange(max = 5_000) int mean, @ForAll long seed) {
        var random = new Random(seed);
        var usual = usual(MONDAY_NINE, _ -> around(mean, random));
        for (int hour = 0; hour < 50; hour++) {
            assertThat(usual.rises(around(mean, random), 1)).isFalse();
        }
    }

    @Property
    void fiveTimesTheUsualRises(@ForAll @IntRange(min = 9, max = 5_000) int mean, @ForAll long seed) {
        var random = new Random(seed);
        var usual = usual(MONDAY_NINE, _ -> around(mean, random));
        assertThat(usual.rises(5L * mean, 1)).isTrue();
    }

    /** Every hour of a week, where Mondays bring four times as many and nine o'clock three times. */
    @Property(tries = 50)
    void aPeakOfEveryMondayIsUsual(@ForAll @IntRange(min = 1, max = 200) int mean, @ForAll long seed) {
        var random = new Random(seed);
        ToLongFunction<Instant> counted = hour -> around(mean * peak(hour.atZone(Threads.HOME)), random);
        for (int hour = 0; hour < 7 * 24; hour++) {
            var at = MONDAY_NINE.plusSeconds(3_600L * hour);
            assertThat(usual(at, counted).rises(counted.applyAsLong(at), 1)).isFalse();
        }
    }

    /** But Monday's peak on a Tuesday is not. */
    @Example
    void mondaysPeakOnATuesdayRises() {
        var tuesday = MONDAY_NINE.plusSeconds(24 * 3_600);
        assertThat(usual(tuesday, hour -> Math.round(10 * peak(hour.atZone(Threads.HOME))))
                        .rises(120, 1))
                .isTrue();
    }

    private static double peak(ZonedDateTime hour) {
        return (hour.getDayOfWeek() == DayOfWeek.MONDAY ? 4 : 1) * (hour.getHour() == 9 ? 3 : 1);
    }

    @Property
    void oneWildWeekChangesNothing(@ForAll @LongRange(max = 100_000) long wild, @ForAll long seed) {
        var random = new Random(seed);
        var past = new ArrayList<>(
                LongStream.generate(() -> around(40, random)).limit(7).boxed().toList());
        past.add(wild);
        Collections.shuffle(past, random);
        assertThat(Usual.of(past).rises(200, 1)).isTrue();
        assertThat(Usual.of(past).rises(48, 1)).isFalse();
    }

    @Property
    void aFewConversationsNeverRise(@ForAll @LongRange(max = Usual.LEAST - 1) long count) {
        assertThat(Usual.of(Collections.nCopies(8, 0L)).rises(count, 1)).isFalse();
    }

    @Property
    void nothingIsUnusualWhereLittleIsKnown(
            @ForAll @LongRange(max = 100_000) long count, @ForAll @IntRange(max = Usual.LEAST_WEEKS - 1) int weeks) {
        assertThat(Usual.of(Collections.nCopies(weeks, 1L)).rises(count, 1)).isFalse();
    }

    /** The Sunday that is worked instead of a Friday. */
    @Property
    void whenEverythingRisesNothingDoes(
            @ForAll @IntRange(min = 1, max = 20) int times, @ForAll @IntRange(min = 5, max = 40) int classes) {
        var usual = IntStream.range(0, classes)
                .mapToObj(one -> Usual.of(Collections.nCopies(8, 10L + one)))
                .toList();
        var asked = usual.stream()
                .map(one -> new Tide.Asked(Math.round(times * one.median()), one))
                .toList();
        var tide = Tide.of(asked);
        assertThat(asked).noneMatch(one -> one.usual().rises(one.count(), tide));
    }

    @Example
    void twoThatRiseAreNotHiddenByEachOther() {
        var usual = Usual.of(Collections.nCopies(8, 10L));
        var asked = LongStream.of(60, 60, 10, 11, 9)
                .mapToObj(n -> new Tide.Asked(n, usual))
                .toList();
        assertThat(asked.stream().filter(one -> one.usual().rises(one.count(), Tide.of(asked))))
                .hasSize(2);
    }

    @Example
    void aSlotIsTheSameHourOfTheSameWeekdayAfterCountingBegan() {
        assertThat(Slot.before(MONDAY_NINE, Instant.parse("2026-11-09T01:00:00Z")))
                .isEqualTo(List.of(Instant.parse("2026-11-16T01:00:00Z"), Instant.parse("2026-11-09T01:00:00Z")));
        assertThat(Slot.before(MONDAY_NINE, FIRST)).hasSize(Slot.WEEKS);
    }
}
