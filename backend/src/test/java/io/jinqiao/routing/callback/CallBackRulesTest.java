package io.jinqiao.routing.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallBackRulesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final CallBackRules rules = CallBackRules.shipped(SHANGHAI);

    /** Served from 8 to 20 o'clock, Monday and Tuesday, Wednesday is a holiday. */
    private final List<Window> windows = rules.windows(List.of(
            new Window(at("2026-11-23T08:00"), at("2026-11-23T20:00")),
            new Window(at("2026-11-24T08:00"), at("2026-11-24T20:00")),
            new Window(at("2026-11-26T08:00"), at("2026-11-26T20:00"))));

    @Test
    void nobodyIsCalledBeforeNineOrFromEightInTheEvening() {
        assertThat(windows)
                .containsExactly(
                        new Window(at("2026-11-23T09:00"), at("2026-11-23T20:00")),
                        new Window(at("2026-11-24T09:00"), at("2026-11-24T20:00")),
                        new Window(at("2026-11-26T09:00"), at("2026-11-26T20:00")));
        assertThat(rules.windows(List.of(new Window(at("2026-11-23T20:00"), at("2026-11-24T08:59")))))
                .isEmpty();
    }

    @Test
    void whoseTurnComesInTheNightIsCalledInTheMorningAfterAHolidayIfNeedBe() {
        assertThat(rules.soonest(windows, at("2026-11-23T10:12"))).contains(at("2026-11-23T10:12"));
        assertThat(rules.soonest(windows, at("2026-11-23T20:00"))).contains(at("2026-11-24T09:00"));
        assertThat(rules.soonest(windows, at("2026-11-24T21:00"))).contains(at("2026-11-26T09:00"));
        assertThat(rules.soonest(windows, at("2026-11-26T20:00"))).isEmpty();
    }

    @Test
    void timesBeginOnTheHalfHourAndEndBeforeQuietHoursWithinTheDaysOffered() {
        var slots = rules.slots(windows, at("2026-11-23T19:01"));

        assertThat(slots.getFirst()).isEqualTo(at("2026-11-23T19:30"));
        assertThat(slots.get(1)).isEqualTo(at("2026-11-24T09:00"));
        assertThat(slots.getLast()).isEqualTo(at("2026-11-24T19:30"));
        assertThat(slots).hasSize(1 + 22).isSorted();
    }

    @Test
    void theLastTryIsOnAnotherDayAndNoneComesTooSoon() {
        var first = at("2026-11-23T10:00");
        var second = at("2026-11-23T12:00");

        assertThat(rules.again(windows, List.of(first), first)).contains(second);
        assertThat(rules.again(windows, List.of(first, second), second)).contains(at("2026-11-24T09:00"));
        assertThat(rules.again(windows, List.of(at("2026-11-23T19:00")), at("2026-11-23T19:00")))
                .contains(at("2026-11-24T09:00"));
    }

    @Test
    void itIsGivenUpAfterThreeTriesOnTwoDays() {
        var first = at("2026-11-23T10:00");
        var second = at("2026-11-23T12:00");

        assertThat(rules.over(List.of(first, second))).isFalse();
        assertThat(rules.over(List.of(first, second, at("2026-11-23T14:00")))).isFalse();
        assertThat(rules.over(List.of(first, second, at("2026-11-24T09:00")))).isTrue();
    }

    @Test
    void aQueueMayHaveAThresholdOfItsOwn() {
        var own = with(Map.of("loan", Duration.ofMinutes(10)), LocalTime.of(9, 0));

        assertThat(own.offers("loan", Duration.ofMinutes(10))).isFalse();
        assertThat(own.offers("loan", Duration.ofMinutes(11))).isTrue();
        assertThat(own.offers("card", Duration.ofMinutes(4))).isTrue();
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreNoRules() {
        assertThatThrownBy(() -> with(Map.of(), LocalTime.of(20, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    private CallBackRules with(Map<String, Duration> offerAfterOf, LocalTime from) {
        return new CallBackRules(
                rules.offerAfter(),
                offerAfterOf,
                rules.calendar(),
                SHANGHAI,
                from,
                rules.until(),
                rules.slot(),
                rules.perSlot(),
                rules.days(),
                rules.triesADay(),
                rules.tries(),
                rules.onDays(),
                rules.again());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
