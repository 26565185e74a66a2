package io.jinqiao.sla.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.ClockView.State;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.internal.Course.Leg;
import io.jinqiao.sla.time.EveryMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Never early, never twice, never missed, wherever the machine was when the moment came. */
class TermTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @Test
    void itWarnsAtHalfAndFourFifthsAndBreaksAtTheEnd() {
        var term = term(Duration.ofHours(10));

        assertThat(told(term, START.plus(Duration.ofHours(5)).minusNanos(1))).isEmpty();
        assertThat(told(term, START.plus(Duration.ofHours(5)))).containsExactly("50");
        assertThat(told(term, START.plus(Duration.ofHours(8)))).containsExactly("50", "80");
        assertThat(told(term, START.plus(Duration.ofHours(10)))).containsExactly("50", "80", "BROKEN");
    }

    @Test
    void keptInTheVeryLastMomentIsKept() {
        var term = term(Duration.ofHours(1));

        assertThat(term.stopped(term.dueAt()).state()).isEqualTo(State.KEPT);
        assertThat(term.stopped(term.dueAt().plusNanos(1)).state()).isEqualTo(State.BROKEN);
    }

    @Test
    void stoppingAgainChangesNothing() {
        var kept = term(Duration.ofHours(1)).stopped(START.plusSeconds(5));

        assertThat(kept.stopped(START.plus(Duration.ofDays(1)))).isEqualTo(kept);
        assertThat(kept.nextAt()).isEmpty();
        assertThat(kept.fired(START.plus(Duration.ofDays(1)))).isEqualTo(kept);
    }

    @Test
    void aPromiseWithoutTimeIsRefused() {
        assertThatThrownBy(() -> term(Duration.ZERO))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "sla.bad-target");
    }

    @Property
    void whateverTheMomentsOfLookingEachThingIsToldOnceInOrderAndNeverEarly(
            @ForAll @IntRange(min = 1, max = 100_000_000) int targetMillis,
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 200) Integer> percents) {
        var term = term(Duration.ofMillis(targetMillis));
        var told = new ArrayList<String>();
        for (var percent : percents.stream().sorted().toList()) {
            var now = START.plus(
                    Duration.ofMillis(targetMillis).multipliedBy(percent).dividedBy(100));
            term = look(term, now, told);
            assertThat(told).isEqualTo(expectedBy(percent));
        }
    }

    @Property
    void theAlarmIsAlwaysSetForTheVeryMomentOfTheNextNews(
            @ForAll @IntRange(min = 1, max = 100_000_000) int targetMillis) {
        var told = new ArrayList<String>();
        var term = term(Duration.ofMillis(targetMillis));
        for (var next = term.nextAt(); next.isPresent(); next = term.nextAt()) {
            assertThat(look(term, next.get().minusNanos(1), new ArrayList<>())).isEqualTo(term);
            term = look(term, next.get(), told);
        }
        assertThat(told).containsExactly("50", "80", "BROKEN");
    }

    private static List<String> expectedBy(int percent) {
        return Stream.of("50", "80", "BROKEN")
                .limit((percent >= 50 ? 1 : 0) + (percent >= 80 ? 1 : 0) + (percent >= 100 ? 1 : 0))
                .toList();
    }

    private static List<String> told(Term term, Instant now) {
        var told = new ArrayList<String>();
        look(term, now, told);
        return told;
    }

    private static Term look(Term term, Instant now, List<String> told) {
        var before = term;
        for (var after = before.fired(now); !after.equals(before); after = before.fired(now)) {
            told.add(after.isBroken() ? "BROKEN" : String.valueOf(after.warned()));
            before = after;
        }
        return before;
    }

    private static Term term(Duration target) {
        var ticket = Subject.of(TicketId.next());
        var elapsed = new Target.Elapsed(target);
        var asked = NewClock.of(ticket, "ticket.request", elapsed, null, null, Actor.SYSTEM);
        var course = Course.of(null, new Leg(elapsed, 0), List.of(50, 80));
        return Term.of(ClockId.next(), asked, course, START, leg -> new EveryMoment(ZoneOffset.UTC));
    }
}
