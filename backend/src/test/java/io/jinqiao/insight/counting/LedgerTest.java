package io.jinqiao.insight.counting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LedgerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Threads THREADS = new Threads((who, day) -> new Threads.Unit(
            "team" + (who.hashCode() + day.getDayOfYear()) % 2, "branch" + (who.hashCode() + day.getDayOfYear()) % 3));
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final CustomerId wang = CustomerId.next();
    private final StaffId lin = StaffId.next();
    private long number;

    @Property(tries = 200)
    void whateverComesLateTwiceOrInPartsCountsTheSame(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int howMany,
            @ForAll @IntRange(min = 1, max = 20) int together) {
        var facts = new RandomFacts(seed).some(howMany);
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(shuffled.subList(0, howMany / 3));

        var ledger = new Ledger();
        var counted = new HashMap<Cell, Long>();
        for (int first = 0; first < shuffled.size(); first += together) {
            var part = shuffled.subList(first, Math.min(shuffled.size(), first + together));
            Ledger.add(counted, ledger.add(entries(part)), 1);
        }
        counted.values().removeIf(n -> n == 0);

        assertThat(counted).isEqualTo(new Ledger().add(entries(facts)));
    }

    /** What lets a day be counted again by itself. */
    @Property(tries = 100)
    void aStoryCountsOnlyOnDaysOfItsFacts(@ForAll long seed) {
        var ledger = new Ledger();
        ledger.add(entries(new RandomFacts(seed).some(100)));
        for (var story : ledger.stories()) {
            var days = story.told().stream()
                    .map(point -> point.at().atZone(Threads.HOME).toLocalDate())
                    .toList();
            assertThat(story.counts().keySet())
                    .allSatisfy(cell -> assertThat(
                                    cell.minute().atZone(Threads.HOME).toLocalDate())
                            .isIn(days));
        }
    }

    @Test
    void aWaitCountsInItsStepAndAShortOneIsSetAside() {
        var sums = counted(
                fact("routing.queued", "a", 0, "{\"skill\":\"card\",\"reason\":\"ASKED\"}"),
                fact(
                        "routing.assigned",
                        "a",
                        58,
                        "{\"skill\":\"card\",\"to\":\"%s\",\"waitedSeconds\":58}".formatted(lin.value())),
                fact("routing.queued", "b", 0, "{\"skill\":\"card\",\"reason\":\"UNKNOWN\"}"),
                fact("routing.left-queue", "b", 4, "{\"skill\":\"card\",\"waitedSeconds\":4}"),
                fact("routing.queued", "c", 0, "{\"skill\":\"card\",\"reason\":\"UNKNOWN\"}"),
                fact(
                        "routing.assigned",
                        "c",
                        61,
                        "{\"skill\":\"card\",\"to\":\"%s\",\"waitedSeconds\":61}".formatted(lin.value())));

        assertThat(value(sums, "answered<=60")).isEqualTo(1);
        assertThat(value(sums, "offered - abandoned<=5")).isEqualTo(2);
        assertThat(value(sums, "answered<=60 + abandoned<=60")).isEqualTo(2);
        assertThat(value(sums, "human-reached")).isEqualTo(1);
        assertThat(value(sums, "answer-wait-seconds")).isEqualTo(119);
    }

    /** A try that did not reach them ends the work on it; the hours until the next are nobody's handling. */
    @Test
    void whoIsCalledBackIsOfferedOnceTheTimeHasComeAndHandedOverOnce() {
        var assigned = "{\"skill\":\"card\",\"to\":\"%s\",\"waitedSeconds\":20}".formatted(lin.value());
        var sums = counted(
                fact("routing.queued", "a", 0, "{\"skill\":\"card\",\"reason\":\"ASKED\"}"),
                fact("routing.postponed", "a", 200, "{\"skill\":\"card\"}"),
                fact("routing.queued", "a", 4_000, "{\"skill\":\"card\",\"reason\":\"CALL_DUE\"}"),
                fact("routing.assigned", "a", 4_020, assigned),
                fact("routing.call-missed", "a", 4_080, "{}"),
                fact("routing.queued", "a", 12_000, "{\"skill\":\"card\",\"reason\":\"CALL_DUE\"}"),
                fact("routing.assigned", "a", 12_020, assigned));

        assertThat(value(sums, "offered")).isEqualTo(2);
        assertThat(value(sums, "answered")).isEqualTo(2);
        assertThat(value(sums, "handed-over")).isEqualTo(1);
        assertThat(value(sums, "handling-seconds")).isEqualTo(60);
    }

    @Test
    void whoComesAgainWithTheSameWithinTheWindowWasNotSolved() {
        var owner = "\"owner\":\"%s\",\"result\":\"SOLVED\",".formatted(lin.value());
        var sums = counted(
                fact("conversation.opened", "a", 0, "{\"channel\":\"web\"}"),
                fact("conversation.closed", "a", 60, "{%s\"business\":\"card.use\"}".formatted(owner)),
                fact("conversation.opened", "b", 2 * 86_400, "{\"channel\":\"web\"}"),
                fact("conversation.closed", "b", 2 * 86_400 + 60, "{%s\"business\":\"card.use\"}".formatted(owner)),
                fact("conversation.opened", "c", 2 * 86_400 + 90, "{\"channel\":\"web\"}"),
                fact("conversation.closed", "c", 2 * 86_400 + 99, "{%s\"business\":\"loan.rate\"}".formatted(owner)));

        assertThat(value(sums, "solved")).isEqualTo(3);
        assertThat(value(sums, "repeated-1")).isZero();
        assertThat(value(sums, "repeated-7")).isEqualTo(1);
    }

    @Test
    void twoConversationsAtOnceAreOneStretchOfWork() {
        var to = "{\"skill\":\"card\",\"to\":\"%s\",\"waitedSeconds\":1}".formatted(lin.value());
        var end = "{\"owner\":\"%s\",\"result\":\"SOLVED\"}".formatted(lin.value());
        var sums = counted(
                fact("routing.assigned", "a", 0, to),
                fact("routing.assigned", "b", 60, to),
                fact("conversation.closed", "a", 120, end),
                fact("conversation.closed", "b", 180, end));

        assertThat(value(sums, "handled")).isEqualTo(2);
        assertThat(value(sums, "handling-seconds")).isEqualTo(240);
        assertThat(value(sums, "work-seconds")).isEqualTo(180);
        assertThat(value(sums, "there-seconds")).isEqualTo(180);
    }

    @Test
    void whoServedCountsWhereTheyWorked() {
        var places = new Ledger()
                .add(entries(List.of(
                        fact("conversation.opened", "a", 0, "{\"channel\":\"app\"}"),
                        fact("routing.queued", "a", 1, "{\"skill\":\"card\",\"reason\":\"ASKED\"}"),
                        fact(
                                "routing.assigned",
                                "a",
                                9,
                                "{\"skill\":\"card\",\"to\":\"%s\",\"waitedSeconds\":8}".formatted(lin.value())),
                        fact("conversation.closed", "a", 60, "{\"owner\":\"%s\"}".formatted(lin.value())))))
                .keySet();

        var unit = THREADS.units().apply(lin.value(), LocalDate.parse("2026-11-23"));
        for (var measure : List.of("answered", "handled", "closed", "work-seconds")) {
            assertThat(places)
                    .filteredOn(cell -> cell.measure().equals(measure))
                    .singleElement()
                    .satisfies(cell -> {
                        assertThat(cell.places().branch()).isEqualTo(unit.branch());
                        assertThat(cell.places().team()).isEqualTo(unit.team());
                    });
        }
        assertThat(places)
                .filteredOn(cell -> cell.measure().equals("offered"))
                .allSatisfy(cell -> assertThat(cell.places().branch()).isEmpty());
    }

    @Test
    void onlySumsOfCountsAreFormulas() {
        assertThat(Formula.of("answered<=10").measures()).containsExactlyInAnyOrder("answered-in-5", "answered-in-10");
        for (var bad : List.of("", "answered abandoned", "answered <= 7x", "answered<=7", "- answered", "answered +")) {
            assertThatThrownBy(() -> Formula.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private long value(Map<String, Long> sums, String formula) {
        return Formula.of(formula).value(measure -> sums.getOrDefault(measure, 0L));
    }

    private Map<String, Long> counted(KeptFact... facts) {
        var sums = new HashMap<String, Long>();
        new Ledger().add(entries(List.of(facts))).forEach((cell, n) -> sums.merge(cell.measure(), n, Long::sum));
        return sums;
    }

    private KeptFact fact(String kind, String conversation, long second, String body) {
        return new KeptFact(
                ++number,
                kind,
                NINE.plus(Duration.ofSeconds(second)),
                Actor.SYSTEM,
                new Subject("conversation", UUID.nameUUIDFromBytes(conversation.getBytes(UTF_8))),
                wang,
                null,
                null,
                body);
    }

    private static List<Entry> entries(List<KeptFact> facts) {
        return facts.stream()
                .flatMap(fact -> THREADS.of(fact, JSON.readTree(fact.body())).stream())
                .toList();
    }
}
