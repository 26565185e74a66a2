package io.jinqiao.routing.matching;

import static io.jinqiao.routing.matching.Made.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold whatever comes, whoever is there and in whatever order it is told. */
class MatchingProperties {

    private static final List<String> CHANNELS = List.of("web", "web", "web", "app", "email", "phone");
    private static final List<String> SKILLS = List.of("card", "account", "security", "general", "lang.en");

    /** One afternoon: people come and go, work comes, is given up, is finished. Checked after every step. */
    @Property(tries = 300)
    void everyInvariantHoldsAllDay(@ForAll long seed) {
        aDay(seed, RoutingRules.shipped());
    }

    /** The same where some of it takes two places, three, or all that somebody has: nobody ever holds more than they can. */
    @Property(tries = 300)
    void everyInvariantHoldsWhateverItWeighs(@ForAll long seed) {
        aDay(seed, Made.weighing(Map.of("app", 2, "email", 3, "phone", RoutingRules.WHOLE)));
    }

    private static void aDay(long seed, RoutingRules rules) {
        var day = new Day(seed, rules);
        for (int step = 0; step < 120; step++) {
            day.step();
        }
    }

    /** One seat, urgent newcomers without end: an ordinary question still gets its turn. */
    @Property(tries = 50)
    void everyWaitEnds(@ForAll long seed) {
        var random = new Random(seed);
        var matching = new Matching(RoutingRules.shipped());
        var seat = new Worker(StaffId.next(), "cards", Map.of("card", 3), Map.of(), 1, 0, NOW);
        matching.present(seat);
        matching.match(NOW);
        var patient = new HashSet<UUID>();
        for (int i = 0; i < 10; i++) {
            var work = Made.work("card", 0, random.nextInt(600));
            patient.add(work.id());
            matching.offer(work);
        }
        var longest = Duration.ofMinutes(30 + 2 + patient.size() + 5);
        for (var now = NOW; !patient.isEmpty(); now = now.plusSeconds(60)) {
            assertThat(now).isBefore(NOW.plus(longest));
            matching.offer(new Work(Ids.next(), "card", null, Language.ZH, 2, 3, now, null, null));
            matching.match(now)
                    .forEach(decision -> patient.remove(decision.work().id()));
            matching.present(seat);
            matching.match(now)
                    .forEach(decision -> patient.remove(decision.work().id()));
            matching.present(seat.with(1, now));
        }
    }

    /** A floor as it really is, beside the matcher that is only told of it. */
    private static final class Day {

        private final RoutingRules rules;
        private final Random random;
        private final Matching matching;
        private final Map<StaffId, Worker> people = new LinkedHashMap<>();
        private final Map<UUID, Work> waiting = new LinkedHashMap<>();
        private final Map<UUID, StaffId> owners = new HashMap<>();
        private final Map<UUID, Integer> taken = new HashMap<>();
        private Instant now = NOW;

        Day(long seed, RoutingRules rules) {
            this.rules = rules;
            matching = new Matching(rules);
            random = new Random(seed);
        }

        void step() {
            now = now.plusMillis(random.nextInt(15_000));
            for (int news = 1 + random.nextInt(4); news > 0; news--) {
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> arrive();
                    case 4 -> giveUp();
                    case 5, 6 -> finish();
                    case 7, 8 -> come();
                    default -> leave();
                }
            }
            matching.match(now).forEach(this::carryOut);
            check();
        }

        private void arrive() {
            var kind = random.nextInt(100);
            var work = new Work(
                    Ids.next(),
                    pick(List.of("card", "account", "security", "general", "unheard-of")),
                    kind < 10 ? "cards" : null,
                    kind % 7 == 0 ? Language.EN : Language.ZH,
                    kind % 3,
                    random.nextInt(4),
                    now,
                    kind % 5 == 0 && !people.isEmpty() ? somebody() : null,
                    kind % 4 == 0 && !people.isEmpty() ? somebody() : null,
                    null,
                    pick(CHANNELS));
            waiting.put(work.id(), work);
            matching.offer(work);
        }

        private void giveUp() {
            if (!waiting.isEmpty()) {
                var id = pick(List.copyOf(waiting.keySet()));
                waiting.remove(id);
                matching.withdraw(id);
            }
        }

        private void finish() {
            var open = owners.entrySet().stream()
                    .filter(owner -> people.containsKey(owner.getValue()))
                    .toList();
            if (!open.isEmpty()) {
                var one = pick(open);
                owners.remove(one.getKey());
                var worker = Objects.requireNonNull(people.get(one.getValue()));
                tell(worker.with(worker.load() - Objects.requireNonNull(taken.remove(one.getKey())), now));
            }
        }

        private void come() {
            var skills = new HashMap<String, Integer>();
            for (int i = random.nextInt(4); i > 0; i--) {
                skills.put(pick(SKILLS), 1 + random.nextInt(5));
            }
            tell(new Worker(
                    StaffId.next(), pick(List.of("cards", "wealth")), skills, Map.of(), 1 + random.nextInt(4), 0, now));
        }

        private void leave() {
            if (!people.isEmpty()) {
                var id = somebody();
                people.remove(id);
                owners.values().removeIf(id::equals);
                matching.absent(id);
            }
        }

        private void carryOut(Decision decision) {
            var work = waiting.remove(decision.work().id());
            assertThat(work).as("waits, and has no owner").isEqualTo(decision.work());
            var worker = people.get(decision.worker().id());
            assertThat(worker).as("is there").isNotNull();
            var places = worker.need(rules.places(decision.work()));
            assertThat(decision.places()).as("takes what it weighs").isEqualTo(places);
            assertThat(worker.room()).as("has room").isGreaterThanOrEqualTo(places);
            assertThat(reach(decision.work(), worker)).as("may have it").isTrue();
            assertThat(decision.reasons()).isNotEmpty();
            assertThat(decision.candidates())
                    .extracting(Decision.Candidate::staff)
                    .contains(worker.id());
            assertThat(owners.put(decision.work().id(), worker.id()))
                    .as("one owner")
                    .isNull();
            people.put(worker.id(), worker.with(worker.load() + places, now));
            taken.put(decision.work().id(), places);
            served.add(decision.work());
        }

        private final List<Work> served = new ArrayList<>();

        private void check() {
            assertThat(matching.waiting()).isEqualTo(waiting.size());
            people.values().forEach(worker -> assertThat(worker.load()).isLessThanOrEqualTo(worker.capacity()));
            for (var work : waiting.values()) {
                assertThat(people.values().stream()
                                .anyMatch(worker -> worker.fits(rules.places(work))
                                        && rules.reach(work, worker, now)
                                        && !reserved(work)))
                        .as("somebody able is free while %s waits", work)
                        .isFalse();
                assertThat(served)
                        .as("oldest first within equal rank and needs")
                        .noneMatch(other -> alike(work, other) && other.since().isAfter(work.since()));
            }
            served.clear();
        }

        /** A promised person is waited for a moment, and what opens later moves by it. */
        private boolean reserved(Work work) {
            return work.named() != null && now.isBefore(rules.widestAt(work).plus(rules.named()));
        }

        private boolean reach(Work work, Worker worker) {
            return rules.reach(work, worker, now)
                    || (worker.id().equals(work.named()) && !worker.id().equals(work.avoid()));
        }

        private static boolean alike(Work one, Work other) {
            return one.named() == null
                    && other.named() == null
                    && one.avoid() == null
                    && other.avoid() == null
                    && one.skill().equals(other.skill())
                    && Objects.equals(one.team(), other.team())
                    && one.language() == other.language()
                    && one.channel().equals(other.channel())
                    && one.priority() == other.priority()
                    && one.standing() == other.standing();
        }

        private void tell(Worker worker) {
            people.put(worker.id(), worker);
            matching.present(worker);
        }

        private StaffId somebody() {
            return pick(List.copyOf(people.keySet()));
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
