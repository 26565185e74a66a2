package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.routing.matching.Work;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to be called back instead of waiting.
 *
 * @param place the place in the queue that was given up for it
 * @param agreedAt when it was given up
 */
record CallBack(UUID id, Waiting place, Instant agreedAt, Instant dueAt, boolean appointment, State state) {

    enum State {
        /** Until its moment. */
        AGREED,
        /** Its moment has come: it waits for somebody, or somebody has it. */
        DUE,
        REACHED,
        FAILED,
        CANCELLED
    }

    /** What waits again when the moment has come: it has waited as long as before, and a promise is raised (RT4). */
    Waiting due(Instant now) {
        return again("CALL_DUE", Math.max(1, place.priority()), now.minus(place.waited(agreedAt)));
    }

    /** The old place, for who would rather wait. */
    Waiting back() {
        return again(place.reason(), place.priority(), place.since());
    }

    CallBack at(Instant moment) {
        return new CallBack(id, place, agreedAt, moment, appointment, State.AGREED);
    }

    private Waiting again(String reason, int priority, Instant since) {
        return new Waiting(
                place.conversation(),
                Ids.next(),
                place.customer(),
                place.skill(),
                place.team(),
                Math.min(priority, Work.URGENT),
                reason,
                null,
                place.named(),
                place.language(),
                place.value(),
                place.channel(),
                since);
    }
}
