package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One conversation as its agent works on it: read, answer with suggested articles, tag, hand on or write a ticket, close. In a
 * peak nothing is handed on and no ticket is written: whoever comes is served where they are.
 */
final class Service {

    private static final List<String> CLASSES =
            List.of("card.debit.loss", "card.debit.limit", "account.manage.data", "account.exception.frozen");

    private final AgentPlay agent;
    private final Door door;
    private final Talk talk;
    private final JsonNode conversation;
    private final Stage stage;
    private final Score score;
    private final String language;
    private final String path;
    private boolean ended;

    Service(AgentPlay agent, Talk talk, JsonNode conversation, Stage stage) {
        this.agent = agent;
        this.door = agent.door();
        this.talk = talk;
        this.conversation = conversation;
        this.stage = stage;
        this.score = stage.score();
        this.language = conversation.path("language").asString("zh");
        this.path = "/api/desk/conversations/" + talk.conversation();
    }

    void play() throws IOException, InterruptedException {
        Records.stored(door, path + "/messages").forEach(talk.transcript()::know);
        Chance.pause(1, 3);
        say("hello", Map.of());
        if (!ended && !stage.over() && stage.peak() == null && Chance.of(0.1) && handOn()) {
            return;
        }
        for (int rounds = Chance.of(0.5) ? 2 : 3; rounds > 0 && !ended && !stage.over(); rounds--) {
            listen(Chance.between(3, 8));
            answer();
        }
        if (!ended) {
            finish();
        }
    }

    private void listen(Duration patience) throws InterruptedException {
        for (var heard = talk.hear(patience); heard != null; heard = talk.hear(Duration.ofMillis(300))) {
            var event = heard.path("detail").path("event").asString("");
            ended |= event.equals("closed") || event.equals("left");
        }
    }

    private void answer() throws IOException, InterruptedException {
        if (ended) {
            return;
        }
        var suggestions = door.get(path + "/suggestions");
        var first = suggestions.body().path(0);
        Chance.pause(1, 4);
        listen(Duration.ZERO);
        if (suggestions.ok() && !first.isMissingNode() && Chance.of(0.7)) {
            send(
                    first.path("answer").asString("…"),
                    Map.of(
                            "article", first.path("article").asString(""),
                            "version", first.path("version").asInt()));
        } else {
            say("answer", Map.of());
        }
    }

    /** To a colleague's team; false when nobody there can take it. */
    private boolean handOn() throws IOException, InterruptedException {
        Records.check(door, path + "/messages", talk, agent::line, score);
        var teams = door.get("/api/desk/transfer-targets").body().path("teams");
        if (teams.isEmpty()) {
            return false;
        }
        var asked = new HashMap<String, Object>();
        asked.put("customerConfirmed", true);
        asked.put("reason", stage.words().any(language, "transfer"));
        asked.put("toStaff", null);
        asked.put(
                "toTeam", Words.pick(teams.valueStream().toList()).path("code").asString(""));
        var handedOn = door.post(path + "/transfer", asked).ok();
        score.add(Count.TRANSFERRED, handedOn ? 1 : 0);
        return handedOn;
    }

    private void finish() throws IOException, InterruptedException {
        door.put(path + "/tags", Map.of("tags", List.of(stage.words().any(language, "tags"))));
        var ticket = stage.peak() == null && Chance.of(0.3) && writeTicket();
        say("bye", Map.of());
        Chance.pause(0.5, 1.5);
        Records.check(door, path + "/messages", talk, agent::line, score);
        var closing = new HashMap<String, Object>();
        closing.put("result", ticket ? "TICKET" : Chance.of(0.9) ? "SOLVED" : "UNSOLVED");
        closing.put("remark", closing.get("result").equals("UNSOLVED") ? "客户希望再考虑" : "");
        closing.put("business", business());
        sayWhatTheManualAsks();
        var closed = door.post(path + "/closing", closing).ok();
        if (!closed) {
            closing.put("result", "LEFT");
            closed = door.post(path + "/closing", closing).ok();
        }
        score.add(Count.CLOSED, closed ? 1 : 0);
    }

    /** Where the business has a service manual its phrases are said; what else it asks for is not in an agent's hand here. */
    private void sayWhatTheManualAsks() throws IOException, InterruptedException {
        var spoken = language.equals("en") ? "en" : "zh";
        for (var guidance : door.get(path + "/manuals").body()) {
            for (var step : guidance.path("steps")) {
                for (var phrase : step.path("phrases")) {
                    if (!phrase.path("done").asBoolean()) {
                        send(phrase.path("wording").path(spoken).asString(""), Map.of());
                    }
                }
            }
        }
    }

    private boolean writeTicket() throws IOException, InterruptedException {
        var draft = door.get(path + "/ticket-draft").body();
        var asked = new HashMap<String, Object>();
        asked.put("conversation", talk.conversation());
        asked.put("customer", conversation.path("customer").asString(""));
        asked.put("subject", or(draft, "subject", stage.words().any(language, "details")));
        asked.put("detail", or(draft, "detail", stage.words().any(language, "details")));
        asked.put("business", or(draft, "business", business()));
        asked.put("urgency", Chance.of(0.2) ? "URGENT" : "ORDINARY");
        asked.put("team", or(draft, "team", "back-office"));
        asked.put("owner", null);
        var opened = door.post(
                "/api/desk/tickets",
                asked,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        score.add(Count.TICKETS, opened.ok() ? 1 : 0);
        return opened.ok();
    }

    private String business() {
        var known = conversation.path("business").asString("");
        return known.split("\\.", -1).length == 3 ? known : Words.pick(CLASSES);
    }

    private void say(String occasion, Map<String, Object> more) throws IOException, InterruptedException {
        send(stage.words().any(language, "agent." + occasion), more);
    }

    private void send(String text, Map<String, Object> more) throws IOException, InterruptedException {
        listen(Duration.ZERO);
        ended |= !ended && !talk.say(agent::line, text, more);
    }

    private static String or(JsonNode draft, String name, String otherwise) {
        var drafted = draft.path(name).asString("");
        return drafted.isBlank() ? otherwise : drafted;
    }
}
