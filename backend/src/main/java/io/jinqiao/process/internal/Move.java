package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * One thing the engine is to do with a matter; kept where it cannot do it now.
 *
 * @param step the step that was done, or to which it is put; empty where none
 */
record Move(Kind kind, String step, Map<String, String> outcome, Actor by, Instant at) {

    enum Kind {
        BEGIN,
        DONE,
        PUT,
        /** The matter is over already; only the engine still holds it. */
        DROP
    }

    Move {
        outcome = Map.copyOf(outcome);
    }
}
