package io.jinqiao.insight.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The check values of the trade: 100 calls in half an hour of three minutes each, and others (regulation.md section 4). */
class ErlangTest {

    private static final Duration TARGET = Duration.ofSeconds(20);

    @Test
    void aHundredCallsOfThreeMinutesTakeFourteen() {
        var fourteen = Erlang.patient(200, Duration.ofSeconds(180), 14, TARGET);

        assertThat(fourteen.service()).isCloseTo(0.888, within(0.0005));
        assertThat(fourteen.occupancy()).isCloseTo(0.714, within(0.0005));
        assertThat(fourteen.meanWait().toMillis()).isCloseTo(7_800, within(50L));
        assertThat(Staffing.usual().result(100, 13).service()).isLessThan(0.8);
        assertThat(staffing(180, 0, 1).atDesks(100)).isEqualTo(14);
    }

    @Test
    void ofFourMinutesSeventeen() {
        assertThat(staffing(240, 0, 1).atDesks(100)).isEqualTo(17);
        assertThat(staffing(240, 0, 1).result(100, 17).service()).isCloseTo(0.810, within(0.0005));
    }

    @Test
    void nobodyIsPlannedToBeBusierThanAllowed() {
        assertThat(staffing(300, 0, 1).atDesks(200)).isEqualTo(40);
    }

    @Test
    void whoServesSeveralAtOnceIsCountedOnce() {
        assertThat(staffing(180, 0, 3).atDesks(100)).isEqualTo(5);
    }

    @Test
    void thoseAwayArePaidToo() {
        var usual = new Staffing(0.8, TARGET, Duration.ofSeconds(180), Duration.ZERO, 1, 0.3, 0.85);

        assertThat(usual.onTheRoll(100)).isEqualTo(20);
    }

    @Test
    void withEndlessPatienceErlangAIsErlangC() {
        var patient = Erlang.patient(200, Duration.ofSeconds(180), 14, TARGET);
        var almost = Erlang.impatient(200, Duration.ofSeconds(180), Duration.ofDays(20), 14, TARGET);

        assertThat(almost.service()).isCloseTo(patient.service(), within(0.002));
        assertThat(almost.meanWait().toMillis()).isCloseTo(patient.meanWait().toMillis(), within(100L));
        assertThat(almost.abandoned()).isLessThan(0.001);
    }

    @Test
    void moreCallersThanPeopleCanServeGiveUpInsteadOfWaitingForEver() {
        var full = Erlang.impatient(400, Duration.ofSeconds(180), Duration.ofSeconds(120), 14, TARGET);

        assertThat(full.abandoned()).isCloseTo(1 - 14 / 20.0, within(0.02));
        assertThat(full.occupancy()).isCloseTo(1, within(0.03));
        assertThat(Erlang.patient(400, Duration.ofSeconds(180), 14, TARGET).service())
                .isZero();
    }

    @Test
    void nothingComesAndNobodyIsNeeded() {
        assertThat(Staffing.usual().atDesks(0)).isZero();
        assertThat(Staffing.usual().atDesks(0.1)).isPositive();
    }

    private static Staffing staffing(int handling, int patience, int atOnce) {
        return new Staffing(0.8, TARGET, Duration.ofSeconds(handling), Duration.ofSeconds(patience), atOnce, 0, 0.85);
    }
}
