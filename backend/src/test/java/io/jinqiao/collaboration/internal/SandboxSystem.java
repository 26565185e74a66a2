package io.jinqiao.collaboration.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.collaboration.spi.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A system of an institution that does what a test tells it to: well, badly or not at all. */
final class SandboxSystem implements AutoCloseable {

    static final String SECRET = "a secret of the tests, long enough for anybody";

    static final String ANSWERED = """
            {"status":"answered","text":{"zh":"已进入终审","en":"In final review"},
             "details":[{"name":{"zh":"预计完成","en":"Expected"},"value":"2026-11-30"}]}""";

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private volatile Behaviour behaviour = Behaviour.WELL;
    private volatile String body = ANSWERED;
    private volatile int failuresFirst;
    private volatile String elsewhere = "/answers";

    enum Behaviour {
        WELL,
        SLOW,
        FAILING,
        DECLINING,
        REDIRECTING,
        WRONGLY_SIGNED,
        SIGNED_FOR_ANOTHER,
        STALE,
        ENDLESS
    }

    record Asked(String key, String body, boolean signed) {}

    SandboxSystem(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/answers", this::handle);
        server.start();
    }

    ConnectorPlace place(String name, Duration patience, String... types) {
        var address = URI.create(
                "http://127.0.0.1:%d/answers".formatted(server.getAddress().getPort()));
        return new ConnectorPlace(name, address, SECRET, Set.of(types), patience, true);
    }

    /** From now on, after so many failures first. */
    void behave(Behaviour next, String says, int failures) {
        behaviour = next;
        body = says;
        failuresFirst = failures;
        asked.clear();
    }

    /** Whoever asks is sent there. */
    void sendTo(SandboxSystem other) {
        behave(Behaviour.REDIRECTING, "", 0);
        elsewhere = other.place("elsewhere", Duration.ofSeconds(1)).address().toString();
    }

    List<Asked> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var question = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        var key = headers.getFirst(Signature.KEY);
        var seconds = Signature.fresh(headers.getFirst(Signature.TIMESTAMP), clock.instant());
        var signed = Signature.holds(headers.getFirst(Signature.HEADER), SECRET, "POST", "/answers", seconds, question);
        asked.add(new Asked(key, new String(question, StandardCharsets.UTF_8), signed));
        if (asked.size() <= failuresFirst) {
            answer(exchange, 500, "", key, 0);
            return;
        }
        switch (behaviour) {
            case WELL -> answer(exchange, 200, SECRET, key, 0);
            case SLOW -> hang(exchange);
            case FAILING -> answer(exchange, 503, SECRET, key, 0);
            case DECLINING -> answer(exchange, 403, SECRET, key, 0);
            case REDIRECTING -> redirect(exchange);
            case WRONGLY_SIGNED -> answer(exchange, 200, "another secret", key, 0);
            case SIGNED_FOR_ANOTHER -> answer(exchange, 200, SECRET, "another question", 0);
            case STALE -> answer(exchange, 200, SECRET, key, -600);
            case ENDLESS -> flood(exchange);
        }
    }

    private void answer(HttpExchange exchange, int status, String secret, String key, long shift) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var seconds = clock.instant().getEpochSecond() + shift;
        exchange.getResponseHeaders().set(Signature.TIMESTAMP, Long.toString(seconds));
        exchange.getResponseHeaders().set(Signature.HEADER, Signature.of(secret, "200", key, seconds, bytes));
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", elsewhere);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Begins to answer and never ends, until the test does. */
    private void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            for (var n = 0; n < 200; n++) {
                exchange.getResponseBody().write(new byte[1024]);
            }
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
