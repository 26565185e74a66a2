package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The real gate, for tests of other modules whose words must pass it. */
public final class Gates {

    private Gates() {}

    public static Compliance today() {
        return new Gate(Clock.fixed(Instant.parse("2026-11-26T04:00:00Z"), ZoneOffset.UTC));
    }
}
