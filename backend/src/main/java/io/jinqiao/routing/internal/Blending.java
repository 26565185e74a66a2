package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Refused;
import java.util.Set;

/**
 * Tickets beside conversations in one capacity (RT4).
 *
 * @param perPlace so many tickets in hand take as many places as a ticket weighs; 0 when they take none. The last place stays
 *     with conversations whatever is in hand
 * @param atMost nobody is given another ticket who has so many in hand; whoever wants more takes them
 * @param teams whose tickets are given out; the others' are taken by hand
 */
record Blending(int perPlace, int atMost, Set<String> teams) {

    private static final int MOST = 100;

    Blending {
        if (perPlace < 0 || perPlace > MOST || atMost < 1 || atMost > MOST || teams.size() > MOST) {
            throw Refused.invalid("routing.bad-rules", "At most 100 tickets a place, 1 to 100 in hand, 100 teams");
        }
        teams = Set.copyOf(teams);
    }

    /** Our judgement: a ticket is worked on for some minutes between conversations; teams take theirs until they say otherwise. */
    static Blending shipped() {
        return new Blending(5, 3, Set.of());
    }

    /**
     * How many places of a capacity so many tickets take.
     *
     * @param each what a ticket weighs
     */
    int places(int inHand, int each, int capacity) {
        return perPlace == 0 ? 0 : Math.clamp((long) inHand / perPlace * each, 0, Math.max(0, capacity - 1));
    }
}
