package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What a connected customer who says nothing costs in memory. */
final class ConnectionsBenchmark implements Benchmark {

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public String about() {
        return "memory of an idle connected customer";
    }

    @Override
    public Set<String> options() {
        return Set.of("customers");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var count = options.number("customers", 5_000);
        try (var home = new TemporaryHome();
                var server = server(home);
                var loop = new SocketLoop()) {
            var memory = new Memory(server.pid());
            var people = new People(server.address());
            progress.say("warming up with 500 connections");
            connect(server, people, loop, 500);
            var before = memory.settled();
            progress.say("connecting %,d customers".formatted(count));
            connect(server, people, loop, count);
            var after = memory.settled();
            return new Table(
                    "connections",
                    List.of("memory", "before kB", "after kB", "kB a customer"),
                    List.of(
                            row("heap after collection", before.heap(), after.heap(), count),
                            row("process (resident)", before.resident(), after.resident(), count)),
                    List.of(
                            "%,d customers said hello with a token and then nothing; aim: at most 30 kB"
                                    .formatted(count),
                            "resident memory of a JVM also moves for other reasons; the heap is the steadier figure"));
        }
    }

    private static ServerProcess server(TemporaryHome home) throws Exception {
        return ServerProcess.in(home.path())
                .arguments("--jinqiao.channel.local-visits-per-minute=1000000")
                .start();
    }

    private static void connect(ServerProcess server, People people, SocketLoop loop, int count) throws Exception {
        var welcomed = new Semaphore(0);
        for (int i = 0; i < count; i++) {
            var hello = "{\"type\":\"hello\",\"token\":\"%s\",\"conversation\":null,\"after\":0}"
                    .formatted(people.visitor());
            loop.add(Socket.open(server.address(), "/ws", Map.of(), frame -> welcome(frame, welcomed)))
                    .send(hello.getBytes(UTF_8));
        }
        if (!welcomed.tryAcquire(count, 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    "Only %d of %d were welcomed".formatted(welcomed.availablePermits(), count));
        }
    }

    private static void welcome(ByteBuffer frame, Semaphore welcomed) {
        if (UTF_8.decode(frame).toString().startsWith("{\"type\":\"welcome\"")) {
            welcomed.release();
        }
    }

    private static List<Object> row(String what, long before, long after, int count) {
        return List.of(what, before / 1024, after / 1024, (after - before) / 1024.0 / count);
    }
}
