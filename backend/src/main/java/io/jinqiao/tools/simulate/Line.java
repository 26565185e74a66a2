package io.jinqiao.tools.simulate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A live connection; whole frames go in and out, one at a time. */
final class Line implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Consumer<JsonNode> frames;
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private Line(Consumer<JsonNode> frames) {
        this.frames = frames;
    }

    static Line open(HttpClient http, URI address, String origin, Consumer<JsonNode> frames)
            throws IOException, InterruptedException {
        var line = new Line(frames);
        try {
            line.socket = http.newWebSocketBuilder()
                    .header("Origin", origin)
                    .connectTimeout(PATIENCE)
                    .buildAsync(address, line)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new IOException("No live connection to " + address, e);
        }
        return line;
    }

    boolean open() {
        return !ended.isDone();
    }

    synchronized void send(Object frame) throws IOException {
        var to = socket;
        if (to == null || !open()) {
            throw new IOException("The live connection is gone");
        }
        try {
            to.sendText(Door.JSON.writeValueAsString(frame), true)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new IOException("The live connection broke", e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            var text = partial.toString();
            partial.setLength(0);
            frames.accept(Door.JSON.readTree(text));
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        ended.complete(null);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        ended.complete(null);
    }

    /** As a browser that loses its network: no goodbye. */
    void cut() {
        ended.complete(null);
        if (socket != null) {
            socket.abort();
        }
    }

    @Override
    public void close() {
        if (socket != null && open()) {
            ended.complete(null);
            var _ = socket.sendClose(WebSocket.NORMAL_CLOSURE, "").whenComplete((to, _) -> {
                if (to != null) {
                    to.abort();
                }
            });
        }
    }
}
