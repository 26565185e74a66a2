package io.jinqiao.cluster.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Up to which number each other node was heard. Numbers have no gaps, so a gap is a loss; and a node that falls silent
 * without a farewell may have died with signals unsaid.
 */
final class Heard {

    static final Duration SILENCE = Duration.ofSeconds(3);

    private final Map<UUID, Voice> voices = new HashMap<>();

    private record Voice(long number, long atNanos) {}

    /** Whether something was lost between the last of this sender and this. */
    boolean lostBefore(Envelope envelope, long nowNanos) {
        if (envelope.number() == Envelope.FAREWELL) {
            voices.remove(envelope.from());
            return false;
        }
        var known = voices.get(envelope.from());
        var last = known == null ? 0 : known.number;
        voices.put(envelope.from(), new Voice(envelope.number(), nowNanos));
        return envelope.number() != (envelope.isSignal() ? last + 1 : last);
    }

    /** Whether somebody is gone without a farewell; said once for each. */
    boolean someoneFellSilent(long nowNanos) {
        return voices.values().removeIf(voice -> nowNanos - voice.atNanos > SILENCE.toNanos());
    }

    /** This node could not hear, so nobody was silent. */
    void listenAgain(long nowNanos) {
        voices.replaceAll((_, voice) -> new Voice(voice.number, nowNanos));
    }
}
