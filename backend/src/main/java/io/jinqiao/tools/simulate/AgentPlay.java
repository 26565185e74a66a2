package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One agent at the desk: ready, with a live line, a helping hand for each conversation they are given. */
final class AgentPlay implements Runnable {

    /** After the end, agents finish what they have for so long. */
    private static final double GRACE_SECONDS = -20;

    private final Door door;
    private final String username;
    private final String password;
    private final Stage stage;
    private final ExecutorService hands;
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private final Map<String, Boolean> inHand = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final AtomicInteger generation = new AtomicInteger();
    private @Nullable Line line;

    AgentPlay(Door door, String username, String password, Stage stage, ExecutorService hands) {
        this.door = door;
        this.username = username;
        this.password = password;
        this.stage = stage;
        this.hands = hands;
    }

    /** False when the desk does not let them in. */
    boolean signIn() throws IOException, InterruptedException {
        door.csrf();
        var signedIn = door.post("/api/sign-in", Map.of("username", username, "password", password));
        door.csrf();
        return signedIn.ok();
    }

    @Override
    public void run() {
        try {
            var ready = false;
            while (stage.secondsLeft() > GRACE_SECONDS && !(stage.over() && inHand.isEmpty())) {
                try {
                    line();
                    if (!ready || Chance.of(0.02)) {
                        ready = present(stage.over() ? "AFTER_WORK" : "READY");
                    }
                    takeWhatIsNew();
                } catch (IOException _) {
                    ready = false;
                    Chance.pause(1, 2);
                }
                var _ = news.tryAcquire(2, TimeUnit.SECONDS);
                news.drainPermits();
            }
            goHome();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    Door door() {
        return door;
    }

    boolean present(String presence) throws IOException, InterruptedException {
        return door.put("/api/desk/presence", Map.of("presence", presence)).ok();
    }

    /** The open line; or a new one that resumes each conversation where the last one broke. */
    synchronized Line line() throws IOException, InterruptedException {
        if (line != null && line.open()) {
            return line;
        }
        var mine = generation.incrementAndGet();
        var after = new ConcurrentHashMap<String, Long>();
        talks.forEach((id, talk) -> after.put(id, talk.transcript().resume()));
        if (line != null) {
            stage.score().add(Count.RESUMED);
        }
        var next = door.line("/ws/desk", frame -> {
            if (generation.get() == mine) {
                hear(frame);
            }
        });
        next.send(Map.of("type", "hello", "after", after));
        line = next;
        return next;
    }

    private void takeWhatIsNew() throws IOException, InterruptedException {
        var mine = door.get("/api/desk/conversations?view=mine");
        if (!mine.ok()) {
            return;
        }
        for (var card : mine.body()) {
            var view = card.path("conversation");
            var id = view.path("id").asString("");
            if (inHand.putIfAbsent(id, true) == null) {
                hands.execute(() -> serve(id, view));
            }
        }
    }

    private void serve(String id, JsonNode view) {
        try {
            new Service(this, talk(id), view, stage).play();
        } catch (IOException _) {
            // The agent tries again with the next look at the list.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            talks.remove(id);
            inHand.remove(id);
            news.release();
        }
    }

    private Talk talk(String conversation) {
        return talks.computeIfAbsent(conversation, id -> new Talk(id, "STAFF", stage.score()));
    }

    private void hear(JsonNode frame) {
        switch (frame.path("type").asString("")) {
            case "messages" ->
                frame.path("items").forEach(item -> talk(conversation(item)).message(item));
            case "acks" ->
                frame.path("items").forEach(item -> talk(conversation(item)).acknowledged(item));
            case "refused" ->
                talks.values()
                        .forEach(talk -> talk.refused(
                                frame.path("clientId").asString(""),
                                frame.path("code").asString("")));
            case "event" -> news.release();
            default -> {}
        }
    }

    private static String conversation(JsonNode item) {
        return item.path("conversation").asString("");
    }

    private void goHome() throws InterruptedException {
        try {
            present("AWAY");
        } catch (IOException _) {
            // The house marks whoever is gone as away.
        }
        if (line != null) {
            line.close();
        }
    }
}
