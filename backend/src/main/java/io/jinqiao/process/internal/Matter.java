package io.jinqiao.process.internal;

import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes through a process.
 *
 * @param team whose matter it is, empty where no team's
 * @param data what decisions may ask about
 * @param token what the engine calls its place; null before it is in the engine and after the end
 */
record Matter(
        UUID id,
        String process,
        int version,
        boolean pilot,
        Subject subject,
        String team,
        Map<String, String> data,
        State state,
        @Nullable String token,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    enum State {
        RUNNING,
        STUCK,
        ENDED
    }

    Matter {
        data = Map.copyOf(data);
    }

    Matter knowing(Map<String, String> outcome) {
        var known = new LinkedHashMap<>(data);
        known.putAll(outcome);
        return with(known, state, token);
    }

    Matter at(@Nullable String place) {
        return with(data, State.RUNNING, place);
    }

    Matter stuck() {
        return with(data, State.STUCK, token);
    }

    Matter ended(Instant at, @Nullable String reason) {
        return new Matter(id, process, version, pilot, subject, team, data, State.ENDED, null, startedAt, at, reason);
    }

    private Matter with(Map<String, String> known, State now, @Nullable String place) {
        return new Matter(id, process, version, pilot, subject, team, known, now, place, startedAt, endedAt, endReason);
    }
}
