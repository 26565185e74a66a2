package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One conversation as its customer lives it, from the first question to the rating. */
final class Visit {

    private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(12);

    private final Door door;
    private final String path;
    private final String language;
    private final Temper temper;
    private final Stage stage;
    private final Score score;
    private final Talk talk;
    private final AtomicInteger generation = new AtomicInteger();
    private @Nullable Line line;
    private volatile boolean stale;
    private boolean ended;

    Visit(Door door, String conversation, String language, Temper temper, Stage stage) {
        this.door = door;
        this.path = "/api/customer/conversations/" + conversation;
        this.language = language;
        this.temper = temper;
        this.stage = stage;
        this.score = stage.score();
        this.talk = new Talk(conversation, "CUSTOMER", score);
    }

    void play() throws IOException, InterruptedException {
        try {
            line();
            if (temper == Temper.THOROUGH || temper == Temper.CURIOUS) {
                askTheAssistant();
            }
            if (!ended && temper != Temper.CURIOUS) {
                talkToAPerson();
            }
            leave();
            Records.check(door, path + "/messages", talk, this::line, score);
            rate();
        } finally {
            if (line != null) {
                line.close();
            }
        }
    }

    private void askTheAssistant() throws IOException, InterruptedException {
        for (int questions = Chance.of(0.5) ? 1 : 3; questions > 0 && !ended && !stage.over(); questions--) {
            var asked = System.nanoTime();
            if (!say(question(), Map.of())) {
                return;
            }
            if (Chance.of(0.08)) {
                loseTheLine();
            }
            answer(asked);
            Chance.pause(1, 4);
        }
    }

    private String question() {
        var peak = stage.peak();
        return peak == null ? stage.words().question(language) : stage.words().about(language, peak);
    }

    private void answer(long asked) throws IOException, InterruptedException {
        var answer = talk.hear(FOR_AN_ANSWER);
        if (answer == null || handledEvent(answer)) {
            return;
        }
        switch (answer.path("kind").asString("")) {
            case "ANSWER" -> {
                score.add(Count.ANSWERS);
                score.untilAnswered.since(asked);
                if (Chance.of(0.3)) {
                    door.post(
                            "%s/messages/%d/usefulness"
                                    .formatted(path, answer.path("number").asLong()),
                            Map.of("useful", Chance.of(0.8)));
                }
            }
            case "CHOICES" -> {
                score.add(Count.ASKED_BACK);
                score.untilAnswered.since(asked);
                choose(answer.path("detail").path("choices").path(0));
            }
            default -> {}
        }
    }

    private void choose(JsonNode choice) throws IOException, InterruptedException {
        Chance.pause(1, 3);
        if (!choice.isMissingNode()
                && say(
                        choice.path("title").asString("…"),
                        Map.of("choice", choice.path("article").asString("")))) {
            var answer = talk.hear(FOR_AN_ANSWER);
            if (answer != null && !handledEvent(answer)) {
                score.add(Count.ANSWERS);
            }
        }
    }

    private void talkToAPerson() throws IOException, InterruptedException {
        if (!say(stage.words().any(language, temper == Temper.UPSET ? "upset" : "human"), Map.of())) {
            return;
        }
        var began = System.nanoTime();
        score.add(Count.QUEUED);
        score.waiting.incrementAndGet();
        var taken = false;
        try {
            fillTheForm();
            taken = waitForAPerson(temper == Temper.IMPATIENT ? Chance.between(6, 25) : Duration.ofSeconds(100));
        } finally {
            score.waiting.decrementAndGet();
        }
        if (taken) {
            score.add(Count.ASSIGNED);
            score.untilAssigned.since(began);
            beServed();
        } else if (!ended) {
            score.add(Count.GAVE_UP);
        }
    }

    private void fillTheForm() throws IOException, InterruptedException {
        if (Chance.of(0.4)) {
            Chance.pause(1, 3);
            door.put(
                    path + "/form",
                    Map.of(
                            "name", "",
                            "phone", "",
                            "matter", stage.words().any(language, "details"),
                            "cardTail", "6021",
                            "amount", "1280"));
        }
        door.get(path + "/place");
    }

    private boolean waitForAPerson(Duration patience) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        while (!ended && !stage.over() && System.nanoTime() < until) {
            var heard = talk.hear(Duration.ofMillis(500));
            if (heard != null && event(heard).equals("assigned")) {
                return true;
            }
            if (heard != null) {
                handledEvent(heard);
            }
        }
        return false;
    }

    private void beServed() throws IOException, InterruptedException {
        score.serving.incrementAndGet();
        try {
            say(stage.words().any(language, "details"), Map.of());
            var silent = 0;
            while (!ended && silent < 40 && !(stage.over() && silent > 5)) {
                var heard = talk.hear(Duration.ofSeconds(1));
                silent = heard == null ? silent + 1 : 0;
                if (heard != null && !handledEvent(heard)) {
                    reply();
                }
            }
        } finally {
            score.serving.decrementAndGet();
        }
    }

    private void reply() throws IOException, InterruptedException {
        if (Chance.of(0.1)) {
            loseTheLine();
        }
        if (Chance.of(0.7)) {
            Chance.pause(1, 3);
            if (!ended) {
                say(stage.words().any(language, Chance.of(0.5) ? "details" : "thanks"), Map.of());
            }
        }
    }

    private void leave() throws IOException, InterruptedException {
        if (!ended) {
            ended = true;
            door.post(path + "/leaving", Map.of());
        }
    }

    private void rate() throws IOException, InterruptedException {
        if (Chance.of(0.5)) {
            var score5 = Chance.of(0.75) ? 5 : Chance.of(0.5) ? 3 : 1;
            var rated = door.post(
                    "/api/customer/ratings",
                    Map.of(
                            "conversation",
                            talk.conversation(),
                            "score",
                            score5,
                            "solved",
                            score5 > 2,
                            "comment",
                            stage.words().any(language, "comment")));
            score.add(Count.RATED, rated.ok() ? 1 : 0);
        }
    }

    private boolean say(String text, Map<String, Object> more) throws IOException, InterruptedException {
        return talk.say(this::line, text, more);
    }

    /** True for what is no reply; an ended conversation is noticed here. */
    private boolean handledEvent(JsonNode message) {
        var event = event(message);
        if (event.equals("closed") || event.equals("left")) {
            ended = true;
        }
        return !event.isEmpty();
    }

    private static String event(JsonNode message) {
        return message.path("kind").asString("").equals("EVENT")
                ? message.path("detail").path("event").asString("?")
                : "";
    }

    private void loseTheLine() throws IOException, InterruptedException {
        generation.incrementAndGet();
        if (line != null) {
            line.cut();
        }
        Chance.pause(0.2, 3);
        score.add(Count.RESUMED);
        line();
    }

    /** The open line; or a new one that resumes where the last one broke. */
    private Line line() throws IOException, InterruptedException {
        if (line != null && line.open() && !stale) {
            return line;
        }
        var mine = generation.incrementAndGet();
        if (line != null) {
            line.cut();
        }
        stale = false;
        var after = talk.transcript().resume();
        var next = door.line("/ws", frame -> {
            if (generation.get() == mine) {
                hear(frame);
            }
        });
        next.send(Map.of("type", "hello", "token", door.token(), "conversation", talk.conversation(), "after", after));
        line = next;
        return next;
    }

    private void hear(JsonNode frame) {
        switch (frame.path("type").asString("")) {
            case "messages" -> ours(frame.path("items")).forEach(talk::message);
            case "acks" -> ours(frame.path("items")).forEach(talk::acknowledged);
            case "refused" ->
                refused(frame.path("clientId").asString(""), frame.path("code").asString(""));
            default -> {}
        }
    }

    /** A refusal that names no message refuses the hello: the line is of no use. */
    private void refused(String clientId, String code) {
        if (clientId.isEmpty()) {
            stale = true;
        }
        talk.refused(clientId, code);
    }

    private Stream<JsonNode> ours(JsonNode items) {
        return items.valueStream()
                .filter(item -> item.path("conversation").asString("").equals(talk.conversation()));
    }
}
