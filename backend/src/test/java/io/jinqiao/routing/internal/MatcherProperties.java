package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold whatever queue and whatever people there are. */
class MatcherProperties {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final List<String> SKILLS = List.of("card", "account", "security", "general", "lang.en");

    @Property(tries = 500)
    void nobodyGetsTwoOwners(@ForAll("queues") List<Waiting> queue, @ForAll("people") List<Agent> people) {
        assertThat(Matcher.plan(queue, people, NOW))
                .extracting(match -> match.waiting().conversation())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void nobodyGetsMoreThanTheirCapacity(@ForAll("queues") List<Waiting> queue, @ForAll("people") List<Agent> people) {
        var given = Matcher.plan(queue, people, NOW).stream()
                .collect(groupingBy(match -> match.agent().id(), counting()));
        assertThat(people)
                .allSatisfy(agent -> assertThat(given.getOrDefault(agent.id(), 0L))
                        .isLessThanOrEqualTo(Math.max(0, agent.capacity() - agent.load())));
    }

    @Property(tries = 500)
    void onlyThePresentAndAbleGetAnything(@ForAll("queues") List<Waiting> queue, @ForAll("people") List<Agent> people) {
        assertThat(Matcher.plan(queue, people, NOW)).allSatisfy(match -> {
            assertThat(match.agent().present()).isTrue();
            assertThat(able(match.agent(), match.waiting())).isTrue();
        });
    }

    @Property(tries = 500)
    void whoeverComesFirstInTheSameQueueIsServedFirst(
            @ForAll("queues") List<Waiting> queue, @ForAll("people") List<Agent> people) {
        var served = new HashSet<>(Matcher.plan(queue, people, NOW).stream()
                .map(match -> match.waiting().conversation())
                .toList());
        var inOrder = queue.stream().sorted(Waiting.order(NOW)).toList();
        for (int later = 0; later < inOrder.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (sameNeeds(inOrder.get(earlier), inOrder.get(later))
                        && served.contains(inOrder.get(later).conversation())) {
                    assertThat(served).contains(inOrder.get(earlier).conversation());
                }
            }
        }
    }

    @Property(tries = 500)
    void nobodyWaitsWhileSomebodyAbleIsFree(
            @ForAll("queues") List<Waiting> queue, @ForAll("people") List<Agent> people) {
        var plan = Matcher.plan(queue, people, NOW);
        var given = plan.stream().collect(groupingBy(match -> match.agent().id(), counting()));
        var served = plan.stream().map(match -> match.waiting().conversation()).toList();
        var left = queue.stream()
                .filter(waiting -> !served.contains(waiting.conversation()))
                .toList();
        assertThat(left)
                .allSatisfy(waiting -> assertThat(people)
                        .noneMatch(agent -> agent.present()
                                && able(agent, waiting)
                                && agent.load() + given.getOrDefault(agent.id(), 0L) < agent.capacity()));
    }

    /** One seat, urgent newcomers without end: an ordinary question still gets its turn. */
    @Property(tries = 100)
    void everyWaitEnds(@ForAll("queues") List<Waiting> queue) {
        var seat = new Agent(StaffId.next(), "cards", true, everySkill(), 1, 0, NOW);
        var waiting =
                new ArrayList<>(queue.stream().filter(one -> one.team() == null).toList());
        var bound = NOW.plusSeconds(60L * (15 + waiting.size()));
        for (var now = NOW; !waiting.isEmpty() && !olderThan(waiting, NOW); now = now.plusSeconds(60)) {
            assertThat(now).isBefore(bound);
            waiting.add(urgent(now));
            Matcher.plan(waiting, List.of(seat), now).forEach(match -> waiting.remove(match.waiting()));
        }
    }

    @Provide
    Arbitrary<List<Waiting>> queues() {
        return waiting().list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Agent>> people() {
        return agent().list().ofMaxSize(8);
    }

    private static Arbitrary<Waiting> waiting() {
        return Combinators.combine(
                        Arbitraries.of("card", "account", "security", "general", "unheard-of"),
                        Arbitraries.of("cards", "wealth").injectNull(0.8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Language.values()),
                        Arbitraries.of(Value.values()),
                        Arbitraries.integers().between(0, 900))
                .as((skill, team, priority, language, value, seconds) -> new Waiting(
                        ConversationId.next(),
                        Ids.next(),
                        CustomerId.next(),
                        skill,
                        team,
                        priority,
                        "ASKED",
                        null,
                        language,
                        value,
                        NOW.minusSeconds(seconds)));
    }

    private static Arbitrary<Agent> agent() {
        var skills = Arbitraries.maps(
                        Arbitraries.of(SKILLS), Arbitraries.integers().between(1, 5))
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of("cards", "general", "wealth"),
                        Arbitraries.of(true, true, true, false),
                        skills,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 600))
                .as((team, present, knows, capacity, load, idle) ->
                        new Agent(StaffId.next(), team, present, knows, capacity, load, NOW.minusSeconds(idle)));
    }

    private static boolean able(Agent agent, Waiting waiting) {
        var widened = !NOW.isBefore(Matcher.widensAt(waiting)) && agent.skills().containsKey("general");
        if (waiting.team() != null) {
            return widened || waiting.team().equals(agent.team());
        }
        var business = agent.skills().keySet().stream().anyMatch(skill -> !skill.startsWith("lang."));
        return widened
                || (waiting.skill().equals("general")
                        ? business
                        : agent.skills().containsKey(waiting.skill()));
    }

    private static boolean sameNeeds(Waiting one, Waiting other) {
        return one.queue().equals(other.queue())
                && one.language() == other.language()
                && Matcher.widensAt(one).isAfter(NOW) == Matcher.widensAt(other).isAfter(NOW);
    }

    private static Map<String, Integer> everySkill() {
        return SKILLS.stream().collect(toMap(Function.identity(), _ -> 3));
    }

    private static Waiting urgent(Instant now) {
        return new Waiting(
                ConversationId.next(),
                Ids.next(),
                CustomerId.next(),
                "security",
                null,
                Waiting.URGENT,
                "FRAUD",
                null,
                Language.ZH,
                Value.PRIVATE,
                now);
    }

    private static boolean olderThan(List<Waiting> waiting, Instant moment) {
        return waiting.stream().allMatch(one -> one.since().isAfter(moment));
    }
}
