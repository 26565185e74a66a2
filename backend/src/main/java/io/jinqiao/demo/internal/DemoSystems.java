package io.jinqiao.demo.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.collaboration.spi.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The demo bank's loan and card systems: they speak the connectors' contract on this machine's own address. */
final class DemoSystems implements AutoCloseable {

    private static final int LONGEST_QUESTION = 64 * 1024;

    private final HttpServer server;
    private final String secret;
    private final JsonMapper json;
    private final Clock clock;

    DemoSystems(String secret, JsonMapper json, Clock clock) {
        this.secret = secret;
        this.json = json;
        this.clock = clock;
        this.server = open();
        server.createContext("/loans", exchange -> answer(exchange, DemoLoans::answer));
        server.createContext("/cards", exchange -> answer(exchange, DemoCards::answer));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** What a system makes of a question; an exception is a system out of order. */
    interface Played {

        SystemAnswer answer(SystemQuestion question);
    }

    ConnectorPlace place(String name, String... types) {
        var address = URI.create(
                "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), name));
        return new ConnectorPlace(name, address, secret, Set.of(types), Duration.ofSeconds(10), true);
    }

    private void answer(HttpExchange exchange, Played system) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(LONGEST_QUESTION);
            var headers = exchange.getRequestHeaders();
            var asked = Signature.fresh(headers.getFirst(Signature.TIMESTAMP), clock.instant());
            var path = exchange.getRequestURI().getRawPath();
            if (asked < 0 || !Signature.holds(headers.getFirst(Signature.HEADER), secret, "POST", path, asked, body)) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            answer(exchange, system, json.readValue(body, SystemQuestion.class));
        }
    }

    private void answer(HttpExchange exchange, Played system, SystemQuestion question) throws IOException {
        try {
            send(exchange, json.writeValueAsBytes(system.answer(question)));
        } catch (IllegalStateException outOfOrder) {
            exchange.sendResponseHeaders(503, -1);
        }
    }

    private void send(HttpExchange exchange, byte[] answer) throws IOException {
        var now = clock.instant().getEpochSecond();
        var key = exchange.getRequestHeaders().getFirst(Signature.KEY);
        exchange.getResponseHeaders().set(Signature.TIMESTAMP, Long.toString(now));
        exchange.getResponseHeaders().set(Signature.HEADER, Signature.of(secret, "200", key, now, answer));
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static HttpServer open() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
