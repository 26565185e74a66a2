package io.jinqiao.tools.bench;

import io.jinqiao.tools.NodesTogether;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Durable messages by two nodes on one database, beside one node, each on one processor. */
final class ClusterBenchmark implements Benchmark {

    private static final int SENDERS = 128;

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public String about() {
        return "durable messages a second by two nodes beside one, each on one processor";
    }

    @Override
    public Set<String> options() {
        return Set.of("seconds");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var span = Duration.ofSeconds(options.number("seconds", 8));
        try (var home = new TemporaryHome();
                var together = NodesTogether.in(home.path())) {
            progress.say("starting one node on processor 0");
            var first = node(together, "a", 0);
            progress.say("one node, %d senders, as fast as they can".formatted(SENDERS));
            var one = load(List.of(first), span);
            progress.say("starting another on processor 1");
            var second = node(together, "b", 1);
            progress.say("two nodes, %d senders each".formatted(SENDERS));
            var two = load(List.of(first, second), span);
            return new Table(
                    "cluster",
                    List.of("who", "a second", "ack p99 ms"),
                    List.of(row("one node", one), row("two nodes", two)),
                    List.of(
                            String.format(
                                    Locale.ROOT, "two nodes: %.2f x one (aim 1.6)", two.perSecond() / one.perSecond()),
                            "database, Redis and load share the machine's %d processors with the nodes; with fewer than four the database and the load take from what a second node would give"
                                    .formatted(Runtime.getRuntime().availableProcessors())));
        }
    }

    private record Result(double perSecond, double slowest) {}

    private static ServerProcess node(NodesTogether together, String name, int processor)
            throws IOException, InterruptedException {
        return together.start(
                name,
                List.of("taskset", "-c", Integer.toString(processor)),
                List.of(),
                "--jinqiao.bench=true",
                "--jinqiao.channel.burst=1000000",
                "--jinqiao.channel.per-second=1000000",
                "--jinqiao.channel.local-visits-per-minute=1000000");
    }

    /** All at once, each node from senders of its own. */
    private static Result load(List<ServerProcess> nodes, Duration span) throws Exception {
        try (var threads = Executors.newFixedThreadPool(nodes.size())) {
            var loads = new ArrayList<Callable<Result>>();
            for (var node : nodes) {
                loads.add(() -> load(node, span));
            }
            var perSecond = 0.0;
            var slowest = 0.0;
            for (var result : threads.invokeAll(loads)) {
                perSecond += result.get().perSecond();
                slowest = Math.max(slowest, result.get().slowest());
            }
            return new Result(perSecond, slowest);
        }
    }

    private static Result load(ServerProcess node, Duration span) throws Exception {
        try (var chat = Chat.of(node.address(), SENDERS)) {
            var result = chat.closedLoop(span);
            return new Result(result.perSecond(), result.acknowledged().millis(0.99));
        }
    }

    private static List<Object> row(String who, Result result) {
        return List.of(who, Math.round(result.perSecond()), result.slowest());
    }
}
