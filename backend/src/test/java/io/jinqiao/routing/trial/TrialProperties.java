package io.jinqiao.routing.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.RoutingRules.Circle;
import io.jinqiao.routing.matching.RoutingRules.Ring;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TrialProperties {

    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");
    private static final RoutingRules SHIPPED = RoutingRules.shipped();

    @Property(tries = 40)
    void whoeverCameIsAnsweredOrGoneAndTheSameRulesDoTheSame(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int arrivals) {
        var trial = random(seed, arrivals);
        var once = trial.by(SHIPPED);
        assertThat(once.whole().came()).isEqualTo(arrivals);
        assertThat(once.whole().answered()).isEqualTo(once.served().size());
        assertThat(once.people().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(once.whole().answered());
        assertThat(once.queues().values().stream().mapToInt(Trial.Figures::came).sum())
                .isEqualTo(arrivals);
        assertThat(trial.differences(once, trial.by(SHIPPED), 50)).isEmpty();
    }

    /** A helper is asked after half a minute; by other rules at once. */
    @Example
    void helpersWhoAreAskedAtOnceShortenTheWaitAndItIsShownWhose() {
        var helper = person(1, Map.of("general", 3));
        var trial = new Trial(
                List.of(offer(1, "loan", NINE.plusSeconds(60))),
                List.of(new Shift(helper, NINE, NINE.plusSeconds(3_600))));
        var before = trial.by(SHIPPED);
        var after = trial.by(atOnce());
        assertThat(before.whole().longestWaitSeconds()).isEqualTo(30);
        assertThat(after.whole().longestWaitSeconds()).isZero();
        assertThat(trial.differences(before, after, 9)).isEmpty();

        var expert = person(2, Map.of("loan", 5));
        var both = new Trial(
                List.of(offer(1, "loan", NINE.plusSeconds(60))),
                List.of(
                        new Shift(helper, NINE, NINE.plusSeconds(3_600)),
                        new Shift(expert, NINE.plusSeconds(80), NINE.plusSeconds(3_600))));
        var slow = both.by(SHIPPED);
        var quick = both.by(atOnce());
        assertThat(both.differences(slow, quick, 9)).singleElement().satisfies(difference -> {
            assertThat(difference.before()).isNotNull();
            assertThat(difference.before().to()).isEqualTo(expert.id());
            assertThat(difference.after()).isNotNull();
            assertThat(difference.after().to()).isEqualTo(helper.id());
            assertThat(difference.after().reasons()).isNotEmpty();
        });
    }

    /** What somebody took with them still takes their seats when they come back. */
    @Example
    void nobodyHoldsMoreThanTheyCanAfterAShortAbsence() {
        var one = person(1, Map.of("loan", 5));
        var trial = new Trial(
                List.of(offer(1, "loan", NINE), offer(2, "loan", NINE.plusSeconds(40))),
                List.of(
                        new Shift(one, NINE, NINE.plusSeconds(10)),
                        new Shift(one, NINE.plusSeconds(20), NINE.plusSeconds(3_600))));
        assertThat(trial.by(SHIPPED).whole().longestWaitSeconds()).isEqualTo(260);
    }

    private static RoutingRules atOnce() {
        var circles = SHIPPED.circles().stream()
                .map(circle -> new Circle(
                        circle.skills(),
                        circle.standing(),
                        circle.priority(),
                        circle.handed(),
                        circle.rings().stream()
                                .map(ring -> new Ring(Duration.ZERO, ring.reach(), ring.level()))
                                .toList()))
                .toList();
        return new RoutingRules(
                SHIPPED.targets(),
                SHIPPED.target(),
                SHIPPED.lifts(),
                SHIPPED.credits(),
                SHIPPED.named(),
                SHIPPED.near(),
                circles,
                SHIPPED.weights(),
                SHIPPED.places());
    }

    private static Trial random(long seed, int arrivals) {
        var random = new Random(seed);
        var skills = List.of("card", "loan", "transfer");
        var shifts = IntStream.range(0, 5)
                .mapToObj(number -> new Shift(
                        person(
                                number,
                                Map.of(
                                        skills.get(random.nextInt(3)),
                                        1 + random.nextInt(5),
                                        "general",
                                        1 + random.nextInt(5))),
                        NINE.plusSeconds(random.nextInt(600)),
                        NINE.plusSeconds(1_200 + random.nextInt(1_200))))
                .toList();
        var offers = IntStream.range(0, arrivals)
                .mapToObj(number -> offer(number, skills.get(random.nextInt(3)), NINE.plusSeconds(number * 11L)))
                .toList();
        return new Trial(offers, shifts);
    }

    private static Offer offer(int number, String skill, Instant at) {
        return new Offer(
                new Work(new UUID(1, number), skill, null, Language.ZH, 0, 0, at, null, null),
                Duration.ofSeconds(300),
                Duration.ofSeconds(600));
    }

    private static Worker person(int number, Map<String, Integer> skills) {
        return new Worker(new StaffId(new UUID(0, number + 1L)), "", skills, Map.of(), 1, 0, Instant.EPOCH);
    }
}
