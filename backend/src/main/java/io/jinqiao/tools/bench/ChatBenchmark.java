package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Durable messages from customers to the desk, beside the two things that bound them on the same machine. */
final class ChatBenchmark implements Benchmark {

    private static final List<Integer> SENDERS = List.of(8, 64, 512);
    private static final int DATABASE_CLIENTS = 64;
    private static final int ROUNDS = 3;
    private static final int MOST = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final List<String> LOADS =
            List.of("8 senders", "64 senders", "512 senders", "512 senders, half load", "bound: plain durable inserts");

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
                var server = server(home);
                var few = Chat.of(server.address(), SENDERS.get(0));
                var some = Chat.of(server.address(), SENDERS.get(1));
                var many = Chat.of(server.address(), SENDERS.get(2))) {
            progress.say("warming up");
            many.closedLoop(WARM_UP);
            var rounds = new ArrayList<Round>();
            for (int round = 1; round <= ROUNDS; round++) {
                progress.say("round %d: %s senders, as fast as they can, half of it, plain inserts"
                        .formatted(round, SENDERS));
                var most = many.closedLoop(span);
                rounds.add(new Round(List.of(
                        few.closedLoop(span),
                        some.closedLoop(span),
                        most,
                        many.paced(most.perSecond() / 2, span),
                        PlainInserts.measure(home.path(), DATABASE_CLIENTS, span))));
            }
            progress.say("bound: bare WebSocket echo");
            var echo = Echo.measure(server.address(), SENDERS.getLast(), span);
            var rows = new ArrayList<List<Object>>();
            for (int load = 0; load < LOADS.size(); load++) {
                rows.add(row(LOADS.get(load), load, rounds));
            }
            rows.add(row(
                    "bound: bare echo, %d sockets".formatted(SENDERS.getLast()), 0, List.of(new Round(List.of(echo)))));
            return new Table("chat", COLUMNS, rows, notes(rounds, echo));
        }
    }

    private static final List<String> COLUMNS =
            List.of("who", "a second", "ack p50 ms", "ack p99 ms", "screen p50 ms", "screen p99 ms");

    /** One after the other, so that what else the machine does meets each of them. */
    private record Round(List<Result> loads) {

        double timesPlain() {
            return loads.get(MOST).perSecond() / loads.getLast().perSecond();
        }
    }

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

    /** The middle of the rounds, figure by figure. */
    private static List<Object> row(String who, int load, List<Round> rounds) {
        return List.of(
                who,
                Math.round(middle(rounds, round -> round.loads().get(load).perSecond())),
                middle(rounds, round -> round.loads().get(load).acknowledged().millis(0.50)),
                middle(rounds, round -> round.loads().get(load).acknowledged().millis(0.99)),
                middle(rounds, round -> round.loads().get(load).shown().millis(0.50)),
                middle(rounds, round -> round.loads().get(load).shown().millis(0.99)));
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(List<Round> rounds, Result echo) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "at %d senders: %.2f x plain inserts (aim 1.2; least %.2f, most %.2f), %.2f x echo; p99 at half load: aim 50 ms",
                        SENDERS.getLast(),
                        middle(rounds, Round::timesPlain),
                        rounds.stream().mapToDouble(Round::timesPlain).min().orElseThrow(),
                        rounds.stream().mapToDouble(Round::timesPlain).max().orElseThrow(),
                        middle(rounds, round -> round.loads().get(MOST).perSecond()) / echo.perSecond()),
                "medians of %d rounds; each message gated, journaled, routed to a desk and durable"
                        .formatted(rounds.size()),
                "a message counts when it is committed, acknowledged and on the desk's screen; one desk reads 8 conversations",
                "server, database and load share %d processors"
                        .formatted(Runtime.getRuntime().availableProcessors()));
    }
}
