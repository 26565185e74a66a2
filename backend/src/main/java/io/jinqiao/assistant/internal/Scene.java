package io.jinqiao.assistant.internal;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as whoever serves it finds it.
 *
 * @param opened whether the agent has written yet
 * @param turn whether the customer spoke last
 * @param held whether the agent asked the customer to wait and has not come back
 * @param heard what the customer's last words gave away
 * @param verified how far the customer's identity is known, 0 for not at all
 * @param handedOn whether a flow collected something and left the rest to a person
 * @param mine whether a first-level business is among the agent's own skills
 * @param said whether the agent has said a wording in this conversation
 */
record Scene(
        boolean opened,
        boolean turn,
        boolean held,
        int emotion,
        Set<Signal> heard,
        @Nullable String business,
        int verified,
        boolean handedOn,
        Predicate<String> mine,
        Predicate<AgentPhrases.Entry> said) {

    boolean hears(Signal signal) {
        return heard.contains(signal);
    }

    boolean isAbout(String... classes) {
        for (var each : classes) {
            if (business != null && (business.equals(each) || business.startsWith(each + "."))) {
                return true;
            }
        }
        return false;
    }
}
