package io.jinqiao.insight.counting;

import java.time.Instant;
import java.util.Map;

/**
 * What counting keeps of a fact.
 *
 * @param number the fact's in the journal, which tells it from all others
 * @param says the few words of it that are counted by, all present ones not empty
 */
public record Point(long number, String kind, Instant at, Map<String, String> says) {

    public Point {
        says = Map.copyOf(says);
    }

    String text(String name) {
        return says.getOrDefault(name, "");
    }

    long seconds(String name) {
        return Long.parseLong(says.getOrDefault(name, "0"));
    }
}
