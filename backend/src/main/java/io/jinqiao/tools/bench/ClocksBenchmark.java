package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Terms among a million open ones: how late they are told, how many a second, and what adding one costs. */
final class ClocksBenchmark implements Benchmark {

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final int ADDED = 3_000;
    private static final int PACED = 6_000;
    private static final int BURST = 20_000;
    private static final Duration PACE = Duration.ofSeconds(60);
    private static final List<String> COLUMNS = List.of("what", "a second", "p50 ms", "p99 ms");

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public String about() {
        return "lateness of terms among a million open ones, fires a second, cost of adding one, beside plain inserts";
    }

    @Override
    public Set<String> options() {
        return Set.of("open");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var many = options.number("open", MANY);
        var few = many / (MANY / FEW);
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments("--jinqiao.bench=true")
                        .start()) {
            var door = new BenchDoor(server.address(), "/bench/clocks/");
            var rows = new ArrayList<List<Object>>();
            progress.say("%,d open clocks".formatted(few));
            door.ask("fill?open=" + few);
            door.numbers("add?clocks=" + ADDED);
            var cheap = door.numbers("add?clocks=" + ADDED);
            rows.add(added("add one at %,d open".formatted(few), cheap));
            progress.say("%,d open clocks".formatted(many));
            door.ask("fill?open=" + (many - few));
            door.numbers("add?clocks=" + ADDED);
            var dear = door.numbers("add?clocks=" + ADDED);
            rows.add(added("add one at %,d open".formatted(many), dear));
            progress.say("bound: plain inserts by one database client");
            var plain = PlainInserts.measure(home.path(), 1, Duration.ofSeconds(8));
            rows.add(List.of(
                    "bound: plain durable insert",
                    Math.round(plain.perSecond()),
                    plain.acknowledged().millis(0.50),
                    plain.acknowledged().millis(0.99)));
            progress.say("%,d terms break within %d s".formatted(PACED, PACE.toSeconds()));
            var paced = broken(door, PACED, PACE);
            rows.add(lateness("lateness, %d due a second".formatted(PACED / PACE.toSeconds()), paced, PACED / 60.0));
            progress.say("%,d terms break in one moment".formatted(BURST));
            var burst = broken(door, BURST, Duration.ofMillis(1));
            var perSecond = burst.size() * 1000.0 / burst.getLast();
            rows.add(lateness("%,d due in one moment".formatted(BURST), burst, perSecond));
            return new Table("clocks", COLUMNS, rows, notes(cheap, dear, paced));
        }
    }

    private static List<Object> added(String what, List<Long> micros) {
        var seconds = micros.stream().mapToLong(Long::longValue).sum() / 1e6;
        return List.of(what, Math.round(micros.size() / seconds), at(micros, 0.50) / 1000.0, at(micros, 0.99) / 1000.0);
    }

    private static List<Object> lateness(String what, List<Long> millis, double perSecond) {
        return List.of(what, Math.round(perSecond), (double) at(millis, 0.50), (double) at(millis, 0.99));
    }

    private static List<String> notes(List<Long> cheap, List<Long> dear, List<Long> paced) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "ten times the clocks: %.2f x the median time to add one (aim 1.3); lateness p99 %,d ms (aim 1,000)",
                        (double) at(dear, 0.50) / at(cheap, 0.50),
                        at(paced, 0.99)),
                "adding: one after the other, each clock in its own transaction with its sealed fact; lateness: from the due moment to the commit in which the break is told",
                "a term warns twice before it breaks, so each tells three facts; server, database and load share %d processors"
                        .formatted(Runtime.getRuntime().availableProcessors()));
    }

    private static long at(List<Long> values, double share) {
        return values.stream().sorted().toList().get((int) Math.ceil(values.size() * share) - 1);
    }

    /** Waits until all have broken; milliseconds of lateness, least first. */
    private static List<Long> broken(BenchDoor door, int clocks, Duration over) throws Exception {
        door.ask("promise?clocks=%d&overMillis=%d".formatted(clocks, over.toMillis()));
        var late = door.numbers("lateness");
        for (int second = 0; late.size() < clocks && second < 600; second++) {
            TimeUnit.SECONDS.sleep(1);
            late = door.numbers("lateness");
        }
        if (late.size() < clocks) {
            throw new IllegalStateException("%d of %d terms were never told".formatted(clocks - late.size(), clocks));
        }
        return late.stream().sorted().toList();
    }
}
