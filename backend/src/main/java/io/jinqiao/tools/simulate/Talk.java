package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One side of a conversation: what it heard, what it said and is not yet told to be stored. */
final class Talk {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 5;
    private static final long REFUSED = -1;

    private final String conversation;
    private final String me;
    private final Score score;
    private final Transcript transcript;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Long>> unanswered = new ConcurrentHashMap<>();

    Talk(String conversation, String me, Score score) {
        this.conversation = conversation;
        this.me = me;
        this.score = score;
        this.transcript = new Transcript(score);
    }

    /** How the words reach the server; asked anew for every attempt, so that it may reconnect. */
    interface Way {
        Line line() throws IOException, InterruptedException;
    }

    String conversation() {
        return conversation;
    }

    /** Whose side of it this is. */
    String side() {
        return me;
    }

    Transcript transcript() {
        return transcript;
    }

    void message(JsonNode message) {
        score.add(Count.RECEIVED);
        transcript.delivered(message);
        if (!message.path("from").path("kind").asString("").equals(me)) {
            heard.add(message);
        }
    }

    void acknowledged(JsonNode ack) {
        var number = ack.path("number").asLong();
        transcript.acknowledged(number);
        var waiting = unanswered.remove(ack.path("clientId").asString(""));
        if (waiting != null) {
            waiting.complete(number);
        }
    }

    void refused(String clientId, String code) {
        var waiting = unanswered.remove(clientId);
        if (waiting != null) {
            score.refused("live " + code);
            waiting.complete(REFUSED);
        }
    }

    /** The next thing that somebody else said or that happened; null after so long a silence. */
    @Nullable JsonNode hear(Duration atMost) throws InterruptedException {
        return heard.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Says it until it is stored; the same client id each time, so that it is stored once. False when it is refused. */
    boolean say(Way way, String text, Map<String, Object> more) throws IOException, InterruptedException {
        var clientId = UUID.randomUUID().toString();
        var frame = new HashMap<String, Object>(more);
        frame.putAll(Map.of("type", "message", "conversation", conversation, "clientId", clientId, "text", text));
        var began = System.nanoTime();
        score.add(Count.SENT);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attempt > 0) {
                score.add(Count.RESENT);
            }
            var number = attempt(way, frame, clientId);
            if (number != null) {
                stored(number, began);
                return number != REFUSED;
            }
        }
        throw new IOException("Not acknowledged after %d attempts".formatted(ATTEMPTS));
    }

    private void stored(long number, long began) {
        if (number != REFUSED) {
            score.add(Count.ACKNOWLEDGED);
            score.untilAcknowledged.since(began);
        }
    }

    private @Nullable Long attempt(Way way, Object frame, String clientId) throws InterruptedException {
        var answer = new CompletableFuture<Long>();
        unanswered.put(clientId, answer);
        try {
            way.line().send(frame);
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | TimeoutException | ExecutionException _) {
            Chance.pause(0.5, 1.5);
            return answer.getNow(null);
        }
    }
}
