package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How soon after a customer's message the desk has the articles, the story, the phrases and the next steps for it. */
final class AssistBenchmark implements Benchmark {

    private static final List<String> HELP = List.of("suggestions", "summary", "prompts");
    private static final List<String> MATTERS = List.of("储蓄卡", "信用卡", "手机银行", "大额存单", "房贷", "跨行转账", "理财产品", "基金");
    private static final List<String> WISHES =
            List.of("怎么办理", "要收多少手续费", "为什么一直不成功", "多久能到账", "丢了怎么办", "额度能不能调高", "利率是多少");

    @Override
    public String name() {
        return "assist";
    }

    @Override
    public String about() {
        return "from a customer's message acknowledged until the agent's help is there, beside as many bare requests";
    }

    @Override
    public Set<String> options() {
        return Set.of("conversations", "seconds", "interval");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var count = options.number("conversations", 16);
        var span = Duration.ofSeconds(options.number("seconds", 20));
        var interval = Duration.ofMillis(options.number("interval", 4_000));
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments("--jinqiao.bench=true", "--jinqiao.channel.local-visits-per-minute=1000000")
                        .start();
                var talks = new Talks(server.address(), count)) {
            progress.say("warming up");
            talks.measured(interval, span, HELP_PATHS);
            progress.say("%d conversations, a message every %d ms in each".formatted(count, interval.toMillis()));
            var help = talks.measured(interval, span, HELP_PATHS);
            progress.say("bound: as many bare requests");
            var bare = talks.measured(
                    interval, span, _ -> HELP.stream().map(_ -> "/api/me").toList());
            return new Table(
                    "assist, %d conversations".formatted(count),
                    List.of("what", "messages", "p50 ms", "p95 ms", "p99 ms"),
                    List.of(row("articles, story, phrases and steps", help), row("bound: three bare requests", bare)),
                    List.of(
                            "from the acknowledgement of a message until all three answers are read; aim: p95 ≤ 300 ms",
                            "server, database and load share %d processors"
                                    .formatted(Runtime.getRuntime().availableProcessors())));
        }
    }

    /** What is asked about a conversation. */
    private interface Asked {

        List<String> of(String conversation);
    }

    private static final Asked HELP_PATHS = conversation -> HELP.stream()
            .map(part -> "/api/desk/conversations/" + conversation + "/" + part)
            .toList();

    private static List<Object> row(String what, Latencies took) {
        return List.of(what, took.total(), took.millis(0.50), took.millis(0.95), took.millis(0.99));
    }

    /** Customers who wait for a person and write, and a desk that asks for help after each message. */
    private static final class Talks implements AutoCloseable {

        private final SocketLoop loop = new SocketLoop();
        private final HttpClient http = HttpClient.newHttpClient();
        private final List<Talk> talks = new ArrayList<>();
        private final URI server;
        private final String cookies;

        Talks(URI server, int count) throws Exception {
            this.server = server;
            var people = new People(server);
            for (int i = 0; i < count; i++) {
                talks.add(new Talk(i, server, people.waiting()));
            }
            this.cookies = people.signedIn("zhou", "Jinqiao-2026");
        }

        /** Each conversation at its own moment of the interval, so that they do not all speak at once. */
        Latencies measured(Duration interval, Duration span, Asked asked) throws Exception {
            var took = new Latencies();
            took.open();
            var began = System.nanoTime();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var running = new ArrayList<Future<?>>();
                for (var talk : talks) {
                    running.add(threads.submit(() -> {
                        talk.speak(began, interval, talks.size(), span, asked, took);
                        return null;
                    }));
                }
                for (var each : running) {
                    each.get();
                }
            }
            took.close();
            return took;
        }

        private CompletableFuture<Void> fetch(List<String> paths) {
            return CompletableFuture.allOf(paths.stream()
                    .map(path -> http.sendAsync(
                                    HttpRequest.newBuilder(server.resolve(path))
                                            .header("Cookie", cookies)
                                            .build(),
                                    BodyHandlers.ofByteArray())
                            .thenAccept(answer -> {
                                if (answer.statusCode() != 200) {
                                    throw new IllegalStateException(path + ": " + answer.statusCode());
                                }
                            }))
                    .toArray(CompletableFuture[]::new));
        }

        @Override
        public void close() throws IOException {
            loop.close();
            http.close();
        }

        /** One conversation; a message is acknowledged before the next is sent. */
        private final class Talk {

            private final int index;
            private final String conversation;
            private final Socket socket;
            private volatile CompletableFuture<Long> acknowledged = new CompletableFuture<>();
            private int sent;

            Talk(int index, URI server, People.Customer customer) throws Exception {
                this.index = index;
                this.conversation = customer.conversation();
                this.socket = loop.add(Socket.open(server, "/ws", Map.of(), this::heard));
                socket.send("{\"type\":\"hello\",\"token\":\"%s\",\"conversation\":\"%s\",\"after\":0}"
                        .formatted(customer.token(), conversation)
                        .getBytes(UTF_8));
            }

            void speak(long began, Duration interval, int talks, Duration span, Asked asked, Latencies took)
                    throws Exception {
                var first = began + interval.toNanos() * index / talks;
                for (long due = first; due < began + span.toNanos(); due += interval.toNanos()) {
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                    var at = send();
                    fetch(asked.of(conversation)).join();
                    took.add(System.nanoTime() - at);
                }
            }

            private long send() throws Exception {
                acknowledged = new CompletableFuture<>();
                sent++;
                var words = MATTERS.get((index + sent) % MATTERS.size())
                        + WISHES.get((index * 3 + sent) % WISHES.size())
                        + "，第" + sent + "次问";
                socket.send("{\"type\":\"message\",\"conversation\":\"%s\",\"clientId\":\"a%d.%d\",\"text\":\"%s\"}"
                        .formatted(conversation, index, sent, words)
                        .getBytes(UTF_8));
                return acknowledged.get(20, TimeUnit.SECONDS);
            }

            private void heard(ByteBuffer frame) {
                var text = UTF_8.decode(frame.duplicate()).toString();
                if (text.startsWith("{\"type\":\"acks\"")) {
                    acknowledged.complete(System.nanoTime());
                } else if (text.startsWith("{\"type\":\"refused\"")) {
                    acknowledged.completeExceptionally(new IllegalStateException(text));
                }
            }
        }
    }
}
