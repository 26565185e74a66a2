package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Matters started and completed a second over a complaint of five steps, beside Flowable alone with the same model. */
final class ProcessBenchmark implements Benchmark {

    private static final int WARM_UP = 200;
    private static final List<String> COLUMNS =
            List.of("who", "matters a second", "least", "most", "p50 ms a matter", "p95 ms a matter");

    /** What is asked of the server, and what a reader calls it. */
    private static final Map<String, String> WHO = who();

    private static Map<String, String> who() {
        var who = new LinkedHashMap<String, String>();
        who.put("ours", "ours: place, history, facts, who may");
        who.put("alone/audit", "Flowable alone, with its history");
        who.put("alone/none", "Flowable alone, without history");
        return who;
    }

    @Override
    public String name() {
        return "process";
    }

    @Override
    public String about() {
        return "matters through a complaint of five steps, a second, beside Flowable alone with the same model";
    }

    @Override
    public Set<String> options() {
        return Set.of("matters", "workers", "rounds");
    }

    /** One round: microseconds of the whole, and of each matter. */
    private record Round(long whole, List<Long> each) {

        static Round of(List<Long> times) {
            return new Round(times.getFirst(), times.subList(1, times.size()));
        }

        double perSecond() {
            return each.size() * 1e6 / whole;
        }
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        int matters = options.number("matters", 500);
        int workers = options.number("workers", 2);
        int rounds = options.number("rounds", 5);
        var measured = new LinkedHashMap<String, List<Round>>();
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments("--jinqiao.bench=true")
                        .start()) {
            var door = new BenchDoor(server.address(), "/bench/process/");
            for (int round = 0; round <= rounds; round++) {
                for (var who : WHO.keySet()) {
                    progress.say(round == 0 ? "warming up: " + who : "round %d: %s".formatted(round, who));
                    var asked = "%s?matters=%d&workers=%d".formatted(who, round == 0 ? WARM_UP : matters, workers);
                    var found = Round.of(door.numbers(asked));
                    if (round > 0) {
                        measured.computeIfAbsent(who, _ -> new ArrayList<>()).add(found);
                    }
                }
            }
        }
        return table(measured, matters, workers);
    }

    private static Table table(Map<String, List<Round>> measured, int matters, int workers) {
        var rows = new ArrayList<List<Object>>();
        measured.forEach((who, rounds) -> rows.add(row(WHO.getOrDefault(who, who), rounds)));
        var ratio = (double) rows.getFirst().get(1) / (double) rows.get(1).get(1);
        return new Table(
                "process",
                COLUMNS,
                rows,
                List.of(
                        String.format(
                                Locale.ROOT,
                                "ours: %.2f x the matters of Flowable alone with its history (aim: at least 1)",
                                ratio),
                        ("median of %d rounds of %,d matters, in turn; %d at once; a matter: one start and five steps,"
                                        + " six transactions, a decision on the way")
                                .formatted(measured.values().iterator().next().size(), matters, workers),
                        "server, engines and database share %d processors; the same PostgreSQL, each engine in a schema of its own"
                                .formatted(Runtime.getRuntime().availableProcessors())));
    }

    private static List<Object> row(String who, List<Round> rounds) {
        var rates = rounds.stream().map(Round::perSecond).sorted().toList();
        var times =
                rounds.stream().flatMap(round -> round.each().stream()).sorted().toList();
        return List.of(
                who,
                rounded(rates.get(rates.size() / 2)),
                rounded(rates.getFirst()),
                rounded(rates.getLast()),
                times.get(times.size() / 2) / 1000.0,
                times.get(times.size() * 95 / 100) / 1000.0);
    }

    private static double rounded(double rate) {
        return Math.round(rate * 10) / 10.0;
    }
}
