package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's end of the live connection, as a test holds it. */
final class LiveClient implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder words = new StringBuilder();
    private final WebSocket socket;

    private LiveClient(URI address, @Nullable String cookie) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        socket = builder.buildAsync(address, this).join();
    }

    static LiveClient customer(int port) {
        return new LiveClient(URI.create("ws://localhost:%d/ws".formatted(port)), null);
    }

    static LiveClient desk(int port, String cookie) {
        return new LiveClient(URI.create("ws://localhost:%d/ws/desk".formatted(port)), cookie);
    }

    LiveClient hello(String token, @Nullable Object conversation, long after) {
        var id = conversation == null ? "null" : "\"" + conversation + "\"";
        return send("""
            {"type":"hello","token":"%s","conversation":%s,"after":%d}\
            """.formatted(token, id, after));
    }

    LiveClient say(Object conversation, String clientId, String text) {
        return send("""
            {"type":"message","conversation":"%s","clientId":"%s","text":"%s"}\
            """.formatted(conversation, clientId, text));
    }

    LiveClient send(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    void sendBinary() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2}), true).join();
    }

    /** The next frame of this type; frames of other types are skipped. */
    JsonNode next(String type) {
        return nextOf(type);
    }

    JsonNode nextOf(String... types) {
        try {
            while (true) {
                var frame = frames.poll(60, TimeUnit.SECONDS);
                assertThat(frame).as("a frame of type " + List.of(types)).isNotNull();
                if (List.of(types).contains(frame.path("type").stringValue())) {
                    return frame;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The numbers of the next messages, in the order they came. */
    List<Long> numbers(int count) {
        var numbers = new ArrayList<Long>();
        while (numbers.size() < count) {
            next("messages")
                    .path("items")
                    .forEach(it -> numbers.add(it.path("number").longValue()));
        }
        return numbers;
    }

    /** The next frame, or null when none came within a moment. */
    @Nullable JsonNode poll() throws InterruptedException {
        return frames.poll(100, TimeUnit.MILLISECONDS);
    }

    boolean isClosed() {
        return closed.isDone();
    }

    int closeCode() {
        return closed.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        words.append(data);
        if (last) {
            frames.add(JSON.readTree(words.toString()));
            words.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
