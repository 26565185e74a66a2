package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What connected customers who say nothing cost in memory, and how long it takes until all are back after a cut. */
final class ConnectionsBenchmark implements Benchmark {

    /** Files and connections of the server's own. */
    private static final int OTHER_FILES = 1_500;

    private static final Pattern MOST_FILES = Pattern.compile("Max open files\\s+\\d+\\s+(\\d+)");

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public String about() {
        return "memory of an idle connected customer, and all of them coming back at once";
    }

    @Override
    public Set<String> options() {
        return Set.of("customers", "within");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var wished = options.number("customers", 20_000);
        var within = options.number("within", 10);
        var count = Math.min(wished, openFiles() - OTHER_FILES);
        try (var home = new TemporaryHome();
                var server = server(home)) {
            var memory = new Memory(server.pid());
            warmUp(server, progress);
            progress.say("bound: %,d idle sockets of a bare echo".formatted(count));
            var echo = echoes(server, memory, count);
            progress.say("%,d customers come in".formatted(count));
            try (var crowd = Crowd.of(server.address(), count)) {
                var before = memory.settled();
                progress.say("they connect");
                var first = crowd.connect(within, false);
                var idle = grown(before, memory.settled());
                progress.say("the network goes; meanwhile something is said in each conversation");
                crowd.cut();
                crowd.news();
                progress.say("all come back within %d s".formatted(within));
                var storm = crowd.connect(within, true);
                return new Table(
                        "connections",
                        List.of("what", "heap", "outside", "together"),
                        List.of(
                                row("kB an idle customer", idle, count),
                                row("bound: kB an idle socket of a bare echo", echo, count)),
                        notes(wished, count, within, first, storm));
            }
        }
    }

    private static List<String> notes(int wished, int count, int within, Crowd.Arrival first, Crowd.Arrival storm) {
        var notes = new ArrayList<String>();
        notes.add(String.format(
                Locale.ROOT,
                "%,d customers, each with a conversation, who said hello and then nothing; aim: 20 kB together",
                count));
        notes.add(said("first arrival", within, first));
        notes.add(said("after the cut, each with what was said meanwhile", within, storm) + "; aim: 15 s, nobody");
        notes.add(
                "heap: live after two full collections; outside: growth of the process, whose heap was touched before."
                        + " Buffers of the kernel are not in it");
        if (count < wished) {
            notes.add("not %,d, because this machine lets a process open %,d files"
                    .formatted(wished, count + OTHER_FILES));
        }
        return notes;
    }

    private static String said(String what, int within, Crowd.Arrival arrival) {
        return String.format(
                Locale.ROOT,
                "%s, started over %d s: the last is there after %.1f s, p50 %.0f ms, p99 %.0f ms; %d missed something",
                what,
                within,
                arrival.seconds(),
                arrival.each().millis(0.50),
                arrival.each().millis(0.99),
                arrival.missing());
    }

    private static void warmUp(ServerProcess server, Progress progress) throws Exception {
        progress.say("warming up");
        try (var some = Crowd.of(server.address(), 1_000)) {
            some.connect(1, false);
            some.cut();
            some.news();
            some.connect(1, true);
        }
        TimeUnit.SECONDS.sleep(2);
    }

    private static Memory.Use echoes(ServerProcess server, Memory memory, int count) throws Exception {
        var before = memory.settled();
        var sockets = new ArrayList<Socket>();
        try (var loop = new SocketLoop()) {
            for (int i = 0; i < count; i++) {
                sockets.add(loop.add(Socket.open(server.address(), "/ws/echo", Map.of(), _ -> {})));
            }
            TimeUnit.SECONDS.sleep(1);
            var use = grown(before, memory.settled());
            for (var socket : sockets) {
                socket.cut();
            }
            TimeUnit.SECONDS.sleep(3);
            return use;
        }
    }

    /** All of the heap is touched at the start, so that what the process grows by is outside it. */
    private static ServerProcess server(TemporaryHome home) throws Exception {
        return ServerProcess.in(home.path())
                .jvm("-Xms768m", "-Xmx768m", "-XX:+AlwaysPreTouch")
                .arguments("--jinqiao.bench=true", "--jinqiao.channel.local-visits-per-minute=10000000")
                .start();
    }

    private static Memory.Use grown(Memory.Use before, Memory.Use after) {
        return new Memory.Use(after.heap() - before.heap(), after.resident() - before.resident());
    }

    private static List<Object> row(String what, Memory.Use grown, int count) {
        var heap = grown.heap() / 1024.0 / count;
        var outside = grown.resident() / 1024.0 / count;
        return List.of(what, heap, outside, heap + outside);
    }

    private static int openFiles() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/limits"))) {
            return lines.map(MOST_FILES::matcher)
                    .filter(Matcher::find)
                    .mapToInt(most -> Integer.parseInt(most.group(1)))
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }
    }
}
