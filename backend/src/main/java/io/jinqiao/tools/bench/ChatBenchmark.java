package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Durable messages from customers to the desk, beside the two things that bound them on the same machine. */
final class ChatBenchmark implements Benchmark {

    private static final List<Integer> SENDERS = List.of(8, 64, 512);
    private static final int DATABASE_CLIENTS = 64;

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String about() {
        return "durable messages a second and their delay, beside plain inserts and a bare echo";
    }

    @Override
    public Set<String> options() {
        return Set.of("seconds");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var span = Duration.ofSeconds(options.number("seconds", 8));
        try (var home = new TemporaryHome();
                var server = server(home)) {
            var rows = new ArrayList<List<Object>>();
            double greatest = 0;
            for (int senders : SENDERS) {
                progress.say(senders + " senders, as fast as they can");
                try (var chat = Chat.of(server.address(), senders)) {
                    var result = chat.closedLoop(span);
                    rows.add(row("%d senders".formatted(senders), result));
                    greatest = Math.max(greatest, result.perSecond());
                    if (senders == SENDERS.getLast()) {
                        progress.say(senders + " senders, half of the greatest load");
                        rows.add(row("%d senders, half load".formatted(senders), chat.paced(greatest / 2, span)));
                    }
                }
            }
            progress.say("bound: plain inserts by %d database clients".formatted(DATABASE_CLIENTS));
            var inserts = PlainInserts.measure(home.path(), DATABASE_CLIENTS, span);
            rows.add(row("bound: plain durable inserts", inserts));
            progress.say("bound: bare WebSocket echo");
            var echo = Echo.measure(server.address(), SENDERS.getLast(), span);
            rows.add(row("bound: bare echo, %d sockets".formatted(SENDERS.getLast()), echo));
            return new Table("chat", COLUMNS, rows, notes(last(rows), inserts.perSecond(), echo.perSecond()));
        }
    }

    private static final List<String> COLUMNS =
            List.of("who", "a second", "ack p50 ms", "ack p99 ms", "screen p50 ms", "screen p99 ms");

    /** What was measured of one load. */
    record Result(double perSecond, Latencies acknowledged, Latencies shown) {}

    private static ServerProcess server(TemporaryHome home) throws Exception {
        return ServerProcess.in(home.path())
                .arguments(
                        "--jinqiao.bench=true",
                        "--jinqiao.channel.burst=1000000",
                        "--jinqiao.channel.per-second=1000000",
                        "--jinqiao.channel.local-visits-per-minute=1000000")
                .start();
    }

    private static List<Object> row(String who, Result result) {
        return List.of(
                who,
                Math.round(result.perSecond),
                result.acknowledged.millis(0.50),
                result.acknowledged.millis(0.99),
                result.shown.millis(0.50),
                result.shown.millis(0.99));
    }

    private static double last(List<List<Object>> rows) {
        return ((Number) rows.get(SENDERS.size() - 1).get(1)).doubleValue();
    }

    private static List<String> notes(double most, double inserts, double echo) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "at %d senders: %.2f x plain inserts (aim 1.0), %.2f x echo (aim 0.3); p99 at half load: aim 50 ms",
                        SENDERS.getLast(),
                        most / inserts,
                        most / echo),
                "a message counts when it is committed, acknowledged and on the desk's screen; one desk reads 8 conversations",
                "server, database and load share %d processors"
                        .formatted(Runtime.getRuntime().availableProcessors()));
    }
}
