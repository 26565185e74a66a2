package io.jinqiao.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds every message against the fact that was sealed when it was stored; none may lack, and none may be extra. */
final class MessageCheck {

    private static final Duration SAME_TIME = Duration.ofMillis(1);

    private final Map<String, SealedFact> facts = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** @param masked {@code conversation/number} of those whose words went out masked: only their words are not checked */
    MessageCheck(List<SealedFact> all, JsonNode masked) throws Broken {
        masked.forEach(each -> hidden.add(each.asString("")));
        for (var fact : all) {
            if (fact.kind().equals("conversation.message-posted")) {
                facts.put(fact.subject() + "/" + body(fact).path("number").asLong(-1), fact);
            }
        }
    }

    /** Answers how many messages were checked. */
    int check(JsonNode conversations) throws Broken {
        int checked = 0;
        for (var talk : conversations) {
            var conversation = talk.path("conversation").path("id").asString("");
            long expected = -1;
            for (var message : talk.path("messages")) {
                long number = message.path("number").asLong(-1);
                if (expected >= 0 && number != expected) {
                    throw broken(conversation, expected, "缺失", "is missing");
                }
                expected = number + 1;
                check(conversation, number, message);
                checked++;
            }
        }
        if (!facts.isEmpty()) {
            var lost = facts.keySet().iterator().next();
            throw new Broken("缺少消息：" + lost, "A message is missing: " + lost);
        }
        return checked;
    }

    private void check(String conversation, long number, JsonNode message) throws Broken {
        var fact = facts.remove("conversation:" + conversation + "/" + number);
        if (fact == null) {
            throw broken(conversation, number, "没有封存的事实", "has no sealed fact");
        }
        var body = body(fact);
        var text = Hash.SHA_256.of(message.path("text").asString("").getBytes(UTF_8));
        if (!hidden.contains(conversation + "/" + number)
                && !text.equals(body.path("sha256").asString(""))) {
            throw broken(conversation, number, "原文与封存的哈希不符", "does not have the words that were sealed");
        }
        var by = message.path("from");
        if (!message.path("kind").equals(body.path("type"))
                || !by.path("kind").asString("").equals(fact.byKind())
                || !by.path("id").asString("").equals(fact.byId() == null ? "" : fact.byId())
                || !article(message.path("detail")).equals(body.path("article").asString(""))
                || !sameTime(message.path("at").asString(""), fact.at())) {
            throw broken(
                    conversation,
                    number,
                    "的发送者、时间、类型或引用与封存的不符",
                    "has another sender, time, kind or article than was sealed");
        }
    }

    private static String article(JsonNode detail) {
        return detail.hasNonNull("article")
                ? detail.path("article").asString("") + "@"
                        + detail.path("version").asString("")
                : "";
    }

    private static boolean sameTime(String one, String other) {
        return Duration.between(Instant.parse(one), Instant.parse(other)).abs().compareTo(SAME_TIME) <= 0;
    }

    private static JsonNode body(SealedFact fact) throws Broken {
        return Contents.tree("#" + fact.number(), fact.body());
    }

    private static Broken broken(String conversation, long number, String zh, String en) {
        return new Broken(
                "会话 %s 第 %d 条消息%s".formatted(conversation, number, zh),
                "Message %d of conversation %s %s".formatted(number, conversation, en));
    }
}
