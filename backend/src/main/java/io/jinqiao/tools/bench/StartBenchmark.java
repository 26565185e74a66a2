package io.jinqiao.tools.bench;

import io.jinqiao.postgres.EmbeddedPostgres;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import io.jinqiao.tools.ServerProcess.Launch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long somebody waits for the product, in an empty home and in one that has data, and the memory it takes. */
final class StartBenchmark implements Benchmark {

    private static final int TIMES = 3;
    private static final List<String> COLUMNS = List.of("start", "ready s", "best s", "processor s", "server MB");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "time to ready and resident memory, with and without the JVM's start cache, beside the bare database";
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var rows = new ArrayList<List<Object>>();
        try (var home = new TemporaryHome()) {
            var cached = ServerProcess.in(home.path());
            progress.say("first start: an empty home, the demo institution played in");
            rows.add(starts("first start, empty home", cached, 1));
            progress.say("second start, " + TIMES + " times");
            rows.add(starts("second start", cached, TIMES));
            progress.say("second start without the JVM's start cache, " + TIMES + " times");
            rows.add(starts("second start, no AOT cache", withoutCache(cached), TIMES));
            progress.say("its PostgreSQL alone, " + TIMES + " times");
            rows.add(database(home.path()));
        }
        return new Table("start", COLUMNS, rows, notes());
    }

    private static List<Object> starts(String name, Launch launch, int times) throws Exception {
        var seconds = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var megabytes = 0L;
        for (int time = 0; time < times; time++) {
            try (var server = launch.start()) {
                seconds.add(seconds(server.timeToReady()));
                processor.add(seconds(server.processorTime()));
                megabytes = Math.max(megabytes, server.residentBytes() / 1_000_000);
            }
        }
        return List.of(name, median(seconds), Collections.min(seconds), median(processor), megabytes);
    }

    private static List<Object> database(Path home) {
        var seconds = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            var began = System.nanoTime();
            try (var postgres = EmbeddedPostgres.start(home, _ -> {})) {
                postgres.access();
                seconds.add(seconds(Duration.ofNanos(System.nanoTime() - began)));
            }
        }
        return List.of("bound: its PostgreSQL alone", median(seconds), Collections.min(seconds), "", "");
    }

    private static Launch withoutCache(Launch launch) {
        var options = launch.jvm().stream()
                .filter(option -> !option.startsWith("-XX:AOTCache"))
                .toList();
        return new Launch(launch.home(), options, launch.arguments(), launch.under(), launch.secrets());
    }

    private static List<String> notes() {
        return List.of(
                "ready: from the start of the process to the first good answer of /ops/health, median of %d"
                        .formatted(TIMES),
                "processor: time on all processors until ready; server: resident memory of the JVM with the models loaded, greatest of the starts",
                "aim: second start ≤ 5 s, server ≤ 700 MB; %d processors"
                        .formatted(Runtime.getRuntime().availableProcessors()));
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
