package io.jinqiao.process.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A matter under way with all that a move of it needs, read once.
 *
 * @param stays its whole way so far, oldest first
 * @param behind whether something of it waits for the engine already; then everything new waits behind it
 */
record Standing(Matter matter, List<Stay> stays, boolean behind) {

    Standing {
        stays = List.copyOf(stays);
    }

    /** One that nothing waits for. */
    static Standing of(Matter matter, List<Stay> stays) {
        return new Standing(matter, stays, false);
    }

    Standing knowing(Map<String, String> outcome) {
        return new Standing(matter.knowing(outcome), stays, behind);
    }

    /** Where it stands; none before the engine has taken it in. */
    Optional<Stay> current() {
        return stays.stream().filter(stay -> stay.until() == null).findFirst();
    }
}
