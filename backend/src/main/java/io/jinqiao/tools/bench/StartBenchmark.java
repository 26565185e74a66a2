package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long somebody waits for the product, in an empty folder and in one that has data; and the memory it takes. */
final class StartBenchmark implements Benchmark {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "time to ready and resident memory, first and second start";
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var rows = new ArrayList<List<Object>>();
        try (var home = new TemporaryHome()) {
            progress.say("first start, empty home");
            rows.add(start("first start", ServerProcess.in(home.path())));
            progress.say("second start");
            rows.add(start("second start", ServerProcess.in(home.path())));
        }
        return new Table("start", List.of("start", "ready s", "RSS MB"), rows, List.of("aim: ≤ 5 s and ≤ 700 MB"));
    }

    private static List<Object> start(String name, ServerProcess.Launch launch) throws Exception {
        try (var server = launch.start()) {
            return List.of(name, seconds(server.timeToReady()), server.residentBytes() / 1_000_000);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
