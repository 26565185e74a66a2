package io.jinqiao.watch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jinqiao.watch.rule.Hysteresis.State;
import io.jinqiao.watch.rule.Hysteresis.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HysteresisProperties {

    private static final Instant BEGIN = Instant.parse("2026-11-27T01:00:00Z");

    /** One look a second. */
    private static List<Turn> turns(Hysteresis rule, List<Double> values) {
        var turns = new ArrayList<Turn>();
        var state = State.CALM;
        for (int second = 0; second < values.size(); second++) {
            var look = rule.look(state, values.get(second), BEGIN.plusSeconds(second));
            state = look.state();
            turns.add(look.turn());
        }
        return turns;
    }

    @Property
    void raisedAndOverTakeTurns(
            @ForAll @Size(max = 200) List<@DoubleRange(max = 100) Double> values, @ForAll @IntRange(max = 5) int hold) {
        var rule = new Hysteresis(Measure.OCCUPANCY, 60, 40, Duration.ofSeconds(hold));
        var turned =
                turns(rule, values).stream().filter(turn -> turn != Turn.NONE).toList();
        for (int place = 0; place < turned.size(); place++) {
            assertThat(turned.get(place)).isEqualTo(place % 2 == 0 ? Turn.RAISED : Turn.OVER);
        }
    }

    @Property
    void whatSwingsBetweenTheLimitsChangesNothing(
            @ForAll @Size(max = 100) List<@DoubleRange(min = 40, max = 59.9) Double> values) {
        var rule = new Hysteresis(Measure.OCCUPANCY, 60, 40, Duration.ZERO);
        assertThat(turns(rule, values)).containsOnly(values.isEmpty() ? new Turn[0] : new Turn[] {Turn.NONE});
        var raised = new ArrayList<Double>(List.of(80.0));
        raised.addAll(values);
        assertThat(turns(rule, raised).stream().filter(turn -> turn != Turn.NONE))
                .containsExactly(Turn.RAISED);
    }

    /** It turns exactly when the last looks, as long as it holds, were all on the other side. */
    @Property
    void itTurnsWhenItHasLasted(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(max = 100) Double> values,
            @ForAll @IntRange(max = 6) int hold) {
        var rule = new Hysteresis(Measure.OCCUPANCY, 50, 49.999, Duration.ofSeconds(hold));
        var turns = turns(rule, values);
        var raised = false;
        for (int second = 0; second < values.size(); second++) {
            var other = raised;
            var lasted = second >= hold
                    && values.subList(second - hold, second + 1).stream()
                            .allMatch(value -> other ? value < 49.999 : value >= 50)
                    && turns.subList(Math.max(0, second - hold), second).stream()
                            .allMatch(turn -> turn == Turn.NONE);
            assertThat(turns.get(second) != Turn.NONE).isEqualTo(lasted);
            raised ^= turns.get(second) != Turn.NONE;
        }
    }

    @Example
    void aServiceLevelIsBadWhenItIsLow() {
        var rule = new Hysteresis(Measure.SERVICE_LEVEL, 80, 85, Duration.ZERO);
        assertThat(turns(rule, List.of(81.0, 79.0, 84.0, 85.0, 86.0)))
                .containsExactly(Turn.NONE, Turn.RAISED, Turn.NONE, Turn.NONE, Turn.OVER);
    }

    @Example
    void whatWouldBeOverAtOnceIsNoRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hysteresis(Measure.SERVICE_LEVEL, 80, 75, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hysteresis(Measure.WAITING, 10, 10, Duration.ZERO));
    }
}
