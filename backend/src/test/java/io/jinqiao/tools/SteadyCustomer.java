package io.jinqiao.tools;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A customer who goes on: says something five times a second, and says it again, under the same id and at the next node, until it
 * is acknowledged, as the customer page does.
 */
final class SteadyCustomer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final List<URI> nodes;
    private final String token;
    private final String conversation;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final List<String> said = new ArrayList<>();
    private final Thread thread;
    private volatile boolean going = true;
    private int node;
    private volatile @Nullable Line line;

    private SteadyCustomer(List<URI> nodes, int first, String token, String conversation) {
        this.nodes = nodes;
        this.node = first;
        this.token = token;
        this.conversation = conversation;
        this.thread = Thread.ofVirtual().name("customer").start(this::talk);
    }

    /** Comes in at one of the nodes, waits for a person, and begins to talk. */
    static SteadyCustomer at(List<URI> nodes, int first) throws IOException, InterruptedException {
        var server = nodes.get(first % nodes.size());
        var token = post(server, "/api/customer/visits", "", "{\"language\":\"zh\"}")
                .path("token")
                .asString();
        var conversation = post(server, "/api/customer/conversations", token, "{\"language\":\"zh\"}")
                .path("id")
                .asString();
        post(server, "/api/customer/conversations/" + conversation + "/human", token, "{}");
        return new SteadyCustomer(nodes, first, token, conversation);
    }

    String conversation() {
        return conversation;
    }

    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    /** Two numbers for one message. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void talk() {
        while (going) {
            try {
                turn();
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException | CompletionException e) {
                leave();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void turn() throws IOException, InterruptedException {
        var to = line;
        if (to == null) {
            to = new Line(nodes.get(node % nodes.size()));
            line = to;
            for (var id : said) {
                if (!acknowledged.containsKey(id)) {
                    to.say(id);
                }
            }
        }
        var waiting = said.stream().filter(id -> !acknowledged.containsKey(id)).count();
        if (waiting < 5) {
            var id = "m" + said.size();
            said.add(id);
            to.say(id);
        }
        if (to.isSilent(waiting)) {
            throw new IOException("No answer");
        }
    }

    private void leave() {
        var from = line;
        line = null;
        node++;
        if (from != null) {
            from.socket.abort();
        }
    }

    /** Until everything said is acknowledged; whether it is. */
    boolean finish(Duration patience) throws InterruptedException {
        going = false;
        thread.join(patience);
        var until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until && acknowledged.size() < said.size()) {
            try {
                leave();
                var last = new Line(nodes.get(node % nodes.size()));
                line = last;
                for (var id : said) {
                    if (!acknowledged.containsKey(id)) {
                        last.say(id);
                    }
                }
                TimeUnit.SECONDS.sleep(1);
            } catch (IOException | CompletionException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        return acknowledged.size() == said.size();
    }

    @Override
    public void close() {
        going = false;
        leave();
    }

    private static JsonNode post(URI server, String path, String token, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", "Visitor " + token)
                .POST(BodyPublishers.ofString(body))
                .build();
        var response = HTTP.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("%s: %d %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    /** One connection. */
    private final class Line implements WebSocket.Listener {

        private final WebSocket socket;
        private final StringBuilder words = new StringBuilder();
        private volatile long heardAt = System.nanoTime();
        private volatile boolean ended;

        Line(URI server) throws IOException {
            try {
                socket = HTTP.newWebSocketBuilder()
                        .header("Origin", server.toString())
                        .connectTimeout(PATIENCE)
                        .buildAsync(URI.create(server.toString().replaceFirst("^http", "ws") + "/ws"), this)
                        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                throw new IOException(e);
            }
            send("{\"type\":\"hello\",\"token\":\"%s\",\"conversation\":\"%s\",\"after\":0}"
                    .formatted(token, conversation));
        }

        void say(String id) {
            send("{\"type\":\"message\",\"conversation\":\"%s\",\"clientId\":\"%s\",\"text\":\"还在吗？\"}"
                    .formatted(conversation, id));
        }

        private void send(String frame) {
            socket.sendText(frame, true)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }

        boolean isSilent(long waiting) {
            return ended || (waiting > 0 && System.nanoTime() - heardAt > PATIENCE.toNanos());
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            words.append(data);
            if (last) {
                hear(JSON.readTree(words.toString()));
                words.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(JsonNode frame) {
            heardAt = System.nanoTime();
            if (frame.path("type").asString().equals("acks")) {
                for (var ack : frame.path("items")) {
                    var id = ack.path("clientId").asString();
                    var number = ack.path("number").asLong();
                    var before = acknowledged.put(id, number);
                    if (before != null && before != number) {
                        wrong.add("%s is %d and %d".formatted(id, before, number));
                    }
                }
            }
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            ended = true;
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            ended = true;
        }
    }
}
