package io.jinqiao.manual.internal;

import io.jinqiao.manual.phrases.ServiceManual;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manuals of this moment; the database is asked again every few seconds, so that effective dates and other nodes are noticed. */
@Component
class ManualsInForce {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final VersionRepository versions;
    private final Clock clock;
    private volatile @Nullable Known known;

    ManualsInForce(VersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    private record Known(List<ServiceManual> manuals, Instant at) {}

    List<ServiceManual> now() {
        var now = clock.instant();
        var looked = known;
        if (looked == null
                || now.isBefore(looked.at())
                || !now.isBefore(looked.at().plus(LOOK_EVERY))) {
            looked = new Known(versions.inForce(now), now);
            known = looked;
        }
        return looked.manuals();
    }

    void lookAgain() {
        known = null;
    }
}
