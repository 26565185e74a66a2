package io.jinqiao.tools.bench;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Decision;
import io.jinqiao.routing.matching.Matching;
import io.jinqiao.routing.matching.Pairing;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.tools.Options;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** How many decisions a second the matcher makes, and how good they are beside the best and beside longest idle. */
final class RoutingBenchmark implements Benchmark {

    private static final int AGENTS = 10_000;
    private static final int WAITING = 100_000;
    private static final int DECISIONS = 400_000;
    private static final int ROUNDS = 3;
    private static final int BATCH = 500;
    private static final int BATCHES = 5;
    private static final String HEAVY = "email";
    private static final int SEED = 20_261_126;
    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final List<String> SKILLS = List.of(
            "account", "card", "loan", "wealth", "fx", "transfer", "digital", "insurance", "corporate", "complaint");

    @Override
    public String name() {
        return "routing";
    }

    @Override
    public String about() {
        return "decisions a second with 100,000 waiting, and their value beside the Hungarian optimum and longest idle";
    }

    @Override
    public Set<String> options() {
        return Set.of("agents", "waiting", "decisions");
    }

    @Override
    public Table run(Options options, Progress progress) {
        var agents = options.number("agents", AGENTS);
        var waiting = options.number("waiting", WAITING);
        var decisions = options.number("decisions", DECISIONS);
        var rows = new ArrayList<List<Object>>();
        var tenth = 0.0;
        for (var people : List.of(agents / 10, agents)) {
            progress.say("%,d agents, %,d waiting".formatted(people, waiting));
            var rate = median(IntStream.range(0, ROUNDS)
                    .mapToDouble(round -> new Floor(people, waiting, SEED + round, false).rate(decisions))
                    .toArray());
            tenth = tenth == 0 ? rate : tenth;
            rows.add(List.of(
                    "busy: %,d agents, %,d waiting".formatted(people, waiting), rate, 1e6 / rate, tenth / rate, ""));
        }
        progress.say("%,d agents, a tenth of the work takes two places".formatted(agents));
        var weighed = median(IntStream.range(0, ROUNDS)
                .mapToDouble(round -> new Floor(agents, waiting, SEED + round, true).rate(decisions))
                .toArray());
        rows.add(
                List.of("weighed: %,d agents, %,d waiting".formatted(agents, waiting), weighed, 1e6 / weighed, "", ""));
        progress.say("batches of %d beside the best".formatted(BATCH));
        rows.addAll(batches());
        return new Table(
                "routing, one thread",
                List.of("what", "decisions a processor second", "µs each", "x time of a tenth", "% of the best value"),
                rows,
                List.of(
                        "busy: somebody finishes, is given the next, something new arrives; aim 200,000 a second, ten times the agents at most 1.5 x the time",
                        "weighed: the same with two places free at a time, where a tenth of what waits takes two",
                        "a decision keeps its candidates and reasons; medians of %d rounds of %,d"
                                .formatted(ROUNDS, decisions),
                        "batch: %d wait and %d become free in the same moment, %d batches; value: the chance that it is solved at once, weighed by the customer's standing"
                                .formatted(BATCH, BATCH, BATCHES),
                        "aim: at least 97 % of the best; best: the Hungarian method over the whole batch; longest idle: the queue in order, each to whoever may have it and is idle longest"));
    }

    /** Nanoseconds that this thread had a processor: whoever else uses the machine is not counted. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    // ---- speed --------------------------------------------------------------------------------------------------

    /** A full floor: everybody has as much as they can hold, and as many as said wait. */
    private static final class Floor {

        private final Random random;
        private final boolean weighed;
        private final Matching matching;
        private final ArrayDeque<Worker> busy = new ArrayDeque<>();
        private Instant now = START;

        Floor(int agents, int waiting, int seed, boolean weighed) {
            this.weighed = weighed;
            matching = new Matching(weighed ? weighing() : RoutingRules.shipped());
            random = new Random(seed);
            var people = IntStream.range(0, agents)
                    .mapToObj(i -> worker(random, START))
                    .toList();
            for (int i = 0; i < waiting; i++) {
                now = now.plusMillis(1);
                matching.offer(arrival());
            }
            for (var person : people) {
                var full = new Worker(
                        person.id(),
                        person.team(),
                        person.skills(),
                        person.results(),
                        person.capacity(),
                        person.capacity(),
                        now);
                matching.present(full);
                busy.add(full);
            }
            matching.match(now);
        }

        double rate(int decisions) {
            run(decisions / 4);
            var began = processor();
            run(decisions);
            return decisions * 1e9 / (processor() - began);
        }

        private void run(int decisions) {
            for (int made = 0; made < decisions; ) {
                now = now.plusMillis(1);
                var finished = busy.remove();
                var free = weighed ? Math.min(2, finished.capacity()) : 1;
                matching.present(new Worker(
                        finished.id(),
                        finished.team(),
                        finished.skills(),
                        finished.results(),
                        finished.capacity(),
                        finished.capacity() - free,
                        now));
                for (int i = 0; i < free; i++) {
                    matching.offer(arrival());
                }
                made += matching.match(now).size();
                busy.add(finished);
            }
        }

        private Work arrival() {
            return work(random, now, weighed && random.nextInt(10) == 0 ? HEAVY : "");
        }

        private static RoutingRules weighing() {
            var shipped = RoutingRules.shipped();
            return new RoutingRules(
                    shipped.targets(),
                    shipped.target(),
                    shipped.lifts(),
                    shipped.credits(),
                    shipped.named(),
                    shipped.near(),
                    shipped.circles(),
                    shipped.weights(),
                    Map.of(HEAVY, 2));
        }
    }

    // ---- value --------------------------------------------------------------------------------------------------

    private static List<List<Object>> batches() {
        var random = new Random(SEED);
        var best = 0.0;
        var ours = 0.0;
        var idle = 0.0;
        var oursNanos = 0L;
        var bestNanos = 0L;
        var served = 0L;
        for (int batch = -1; batch < BATCHES; batch++) {
            var works = IntStream.range(0, BATCH)
                    .mapToObj(i -> work(random, START.plusMillis(i)))
                    .toList();
            var people = IntStream.range(0, BATCH)
                    .mapToObj(i -> worker(random, START.minusSeconds(random.nextInt(600))))
                    .map(one -> new Worker(one.id(), one.team(), one.skills(), one.results(), 1, 0, one.idleSince()))
                    .toList();
            var began = processor();
            var decisions = matched(works, people);
            var between = processor();
            var optimum = optimum(works, people);
            var ended = processor();
            if (batch >= 0) {
                oursNanos += between - began;
                bestNanos += ended - between;
                served += decisions.size();
                ours += decisions.stream()
                        .mapToDouble(decision -> value(decision.work(), decision.worker()))
                        .sum();
                best += optimum;
                idle += longestIdle(works, people);
            }
        }
        return List.of(
                row("batch: the matcher", served, oursNanos, ours / best),
                row("bound: best of the whole batch", (long) BATCH * BATCHES, bestNanos, 1),
                List.of("peer: longest idle", "", "", "", 100 * idle / best));
    }

    private static List<Object> row(String what, long decisions, long nanos, double share) {
        var rate = decisions * 1e9 / nanos;
        return List.of(what, rate, 1e6 / rate, "", 100 * share);
    }

    private static List<Decision> matched(List<Work> works, List<Worker> people) {
        var matching = new Matching(RoutingRules.shipped());
        people.forEach(matching::present);
        works.forEach(matching::offer);
        return matching.match(START.plusSeconds(300));
    }

    private static double optimum(List<Work> works, List<Worker> people) {
        var values = new double[works.size()][people.size()];
        for (int row = 0; row < works.size(); row++) {
            for (int column = 0; column < people.size(); column++) {
                var value = value(works.get(row), people.get(column));
                values[row][column] = value > 0 ? value : Pairing.NEVER;
            }
        }
        var pairs = Pairing.of(values);
        return IntStream.range(0, pairs.length)
                .filter(row -> pairs[row] != Pairing.NOBODY)
                .mapToDouble(row -> values[row][pairs[row]])
                .sum();
    }

    private static double longestIdle(List<Work> works, List<Worker> people) {
        var free = new ArrayList<>(people);
        free.sort(Comparator.comparing(Worker::idleSince));
        var sum = 0.0;
        for (var work : works) {
            var chosen = free.stream().filter(one -> value(work, one) > 0).findFirst();
            if (chosen.isPresent()) {
                free.remove(chosen.get());
                sum += value(work, chosen.get());
            }
        }
        return sum;
    }

    /** The chance that this person solves it at once, weighed; 0 when they may not have it. */
    private static double value(Work work, Worker person) {
        var level = person.level(work.skill());
        var result = person.results().getOrDefault(work.skill(), Worker.Result.NONE);
        var known = RoutingRules.shipped().weights().known();
        var chance = ((0.55 + 0.08 * (level - 1)) * known + result.solved()) / (known + result.closed());
        return level == 0
                ? 0
                : chance * RoutingRules.shipped().weights().standing().get(work.standing()) / 100;
    }

    // ---- people and work ----------------------------------------------------------------------------------------

    private static Work work(Random random, Instant at) {
        return work(random, at, "");
    }

    private static Work work(Random random, Instant at, String channel) {
        var kind = random.nextInt(100);
        return new Work(
                new UUID(random.nextLong(), random.nextLong()),
                SKILLS.get(random.nextInt(SKILLS.size())),
                null,
                random.nextInt(20) == 0 ? Language.EN : Language.ZH,
                kind < 3 ? 2 : kind < 10 ? 1 : 0,
                kind < 80 ? 0 : kind < 92 ? 1 : kind < 98 ? 2 : 3,
                at,
                null,
                null,
                null,
                channel);
    }

    private static Worker worker(Random random, Instant idleSince) {
        var skills = new HashMap<String, Integer>();
        var results = new HashMap<String, Worker.Result>();
        var known = new ArrayList<>(SKILLS);
        Collections.shuffle(known, random);
        for (var skill : known.subList(0, 2 + random.nextInt(4))) {
            skills.put(skill, 1 + random.nextInt(5));
            var closed = random.nextInt(200);
            results.put(skill, new Worker.Result(closed, closed * (0.5 + random.nextDouble() / 2)));
        }
        if (random.nextInt(5) == 0) {
            skills.put("lang.en", 3);
        }
        return new Worker(
                new StaffId(new UUID(random.nextLong(), random.nextLong())),
                "team-" + random.nextInt(50),
                Map.copyOf(skills),
                results,
                1 + random.nextInt(5),
                0,
                idleSince);
    }
}
