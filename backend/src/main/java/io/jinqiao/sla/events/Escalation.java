package io.jinqiao.sla.events;

import java.util.List;

/**
 * Who hears of a term, in words for parts that people play ({@code owner}, {@code team-head}, {@code department-head},
 * {@code complaint-head} …); whoever started the clock knows who that is.
 *
 * @param handTo whom the matter goes to, tried in this order; empty when it stays where it is
 */
public record Escalation(List<String> tell, List<String> copy, List<String> handTo) {

    public static final Escalation NONE = new Escalation(List.of(), List.of(), List.of());

    public Escalation {
        tell = List.copyOf(tell);
        copy = List.copyOf(copy);
        handTo = List.copyOf(handTo);
    }
}
