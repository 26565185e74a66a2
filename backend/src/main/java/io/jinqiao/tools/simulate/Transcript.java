package io.jinqiao.tools.simulate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one side has of a conversation, checked at every step: nothing twice, nothing out of order, in the end nothing missing. */
final class Transcript {

    private final Score score;
    private final TreeMap<Long, String> known = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Set<Long> onThisLine = new HashSet<>();
    private long resumedAfter;
    private long last;

    Transcript(Score score) {
        this.score = score;
    }

    /** The number to ask the rest after, when a new line is opened. */
    synchronized long resume() {
        resumedAfter = upTo();
        last = 0;
        onThisLine.clear();
        return resumedAfter;
    }

    /** A message that came over the line. */
    synchronized void delivered(JsonNode message) {
        var number = message.path("number").asLong();
        if (number <= resumedAfter || !onThisLine.add(number)) {
            score.doubled("number %d came twice".formatted(number));
        } else if (number < last) {
            score.outOfOrder("number %d came after %d".formatted(number, last));
        }
        last = Math.max(last, number);
        know(message);
    }

    /** A message read over HTTP. */
    synchronized void know(JsonNode message) {
        var from = message.path("from");
        var sender = from.path("kind").asString("") + from.path("id").asString("");
        learn(
                message.path("number").asLong(),
                sender + "/" + message.path("clientId").asString(""));
    }

    /** One's own message, stored under this number. */
    synchronized void acknowledged(long number) {
        known.putIfAbsent(number, "");
    }

    /** What of the stored messages this side has not got. */
    synchronized long missing(Iterable<JsonNode> stored) {
        long missing = 0;
        for (var message : stored) {
            missing += known.containsKey(message.path("number").asLong()) ? 0 : 1;
        }
        return missing;
    }

    /** Numbers this side knows, though the house has stored no such message. */
    synchronized long invented(long newest) {
        return known.tailMap(newest, false).size();
    }

    private void learn(long number, String identity) {
        known.put(number, identity);
        @Nullable Long before = numbers.put(identity, number);
        if (before != null && before != number) {
            score.doubled("one message was stored as %d and %d".formatted(before, number));
        }
    }

    private long upTo() {
        long number = 0;
        while (known.containsKey(number + 1)) {
            number++;
        }
        return number;
    }
}
