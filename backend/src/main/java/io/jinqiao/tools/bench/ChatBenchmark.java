package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Durable messages from customers to the desk, beside the two things that bound them on the same machine. */
final class ChatBenchmark implements Benchmark {

    private static final int SENDERS = 512;
    private static final List<Integer> FEWER = List.of(8, 64);
    private static final int DATABASE_CLIENTS = 64;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

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
            var rounds = new ArrayList<Round>();
            try (var chat = Chat.of(server.address(), SENDERS)) {
                progress.say("warming up");
                chat.closedLoop(WARM_UP);
                for (int round = 1; round <= ROUNDS; round++) {
                    progress.say("round %d: %d senders, as fast as they can, half of that, plain inserts"
                            .formatted(round, SENDERS));
                    var most = chat.closedLoop(span);
                    rounds.add(new Round(
                            most,
                            chat.paced(most.perSecond() / 2, span),
                            PlainInserts.measure(home.path(), DATABASE_CLIENTS, span)));
                }
            }
            var rows = new ArrayList<List<Object>>();
            for (int few : FEWER) {
                progress.say(few + " senders, as fast as they can");
                try (var chat = Chat.of(server.address(), few)) {
                    var results = new ArrayList<Result>();
                    for (int round = 1; round <= ROUNDS; round++) {
                        results.add(chat.closedLoop(span));
                    }
                    rows.add(row("%d senders".formatted(few), results));
                }
            }
            progress.say("bound: bare WebSocket echo");
            var echo = Echo.measure(server.address(), SENDERS, span);
            rows.add(row("%d senders".formatted(SENDERS), of(rounds, Round::most)));
            rows.add(row("%d senders, half load".formatted(SENDERS), of(rounds, Round::half)));
            rows.add(row("bound: plain durable inserts", of(rounds, Round::plain)));
            rows.add(row("bound: bare echo, %d sockets".formatted(SENDERS), List.of(echo)));
            return new Table("chat", COLUMNS, rows, notes(rounds, echo));
        }
    }

    private static List<Result> of(List<Round> rounds, Function<Round, Result> load) {
        return rounds.stream().map(load).toList();
    }

    private static final List<String> COLUMNS =
            List.of("who", "a second", "ack p50 ms", "ack p99 ms", "screen p50 ms", "screen p99 ms");

    /** One after the other, so that what else the machine does meets each of them. */
    private record Round(Result most, Result half, Result plain) {

        double timesPlain() {
            return most.perSecond() / plain.perSecond();
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
    private static List<Object> row(String who, List<Result> results) {
        return List.of(
                who,
                Math.round(middle(results, Result::perSecond)),
                middle(results, result -> result.acknowledged().millis(0.50)),
                middle(results, result -> result.acknowledged().millis(0.99)),
                middle(results, result -> result.shown().millis(0.50)),
                middle(results, result -> result.shown().millis(0.99)));
    }

    private static <T> double middle(List<T> all, ToDoubleFunction<T> figure) {
        return all.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(List<Round> rounds, Result echo) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "at %d senders: %.2f x plain inserts (aim 1.2; least %.2f, most %.2f), %.2f x echo; p99 at half load: aim 50 ms",
                        SENDERS,
                        middle(rounds, Round::timesPlain),
                        rounds.stream().mapToDouble(Round::timesPlain).min().orElseThrow(),
                        rounds.stream().mapToDouble(Round::timesPlain).max().orElseThrow(),
                        middle(rounds, round -> round.most().perSecond()) / echo.perSecond()),
                "medians of %d rounds, with gate, journal and routing on; every customer waits in the queue"
                        .formatted(rounds.size()),
                "a message counts when it is committed, acknowledged and on the desk's screen; one desk reads 8 conversations",
                "server, database and load share %d processors"
                        .formatted(Runtime.getRuntime().availableProcessors()));
    }
}
