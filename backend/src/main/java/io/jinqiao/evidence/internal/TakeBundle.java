package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.Release.State;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who asked for a bundle takes it out, once a second person has released it; as it stands now, each time. */
record TakeBundle(UUID release, StaffId by) {

    @Service
    static class Handler {

        private final ReleaseRepository releases;
        private final ExportBundle.Handler exporting;
        private final Clock clock;

        Handler(ReleaseRepository releases, ExportBundle.Handler exporting, Clock clock) {
            this.releases = releases;
            this.exporting = exporting;
            this.clock = clock;
        }

        byte[] handle(TakeBundle command) {
            var release = releases.find(command.release())
                    .filter(found -> found.askedBy().equals(command.by()))
                    .orElseThrow(() -> Refused.notFound("evidence.unknown-bundle", "You asked for no such bundle"));
            var by = release.releasedBy();
            var end = release.endsAt();
            if (release.state() != State.RELEASED || by == null || end == null) {
                throw Refused.conflict("evidence.not-released", "A second person has not released it");
            }
            if (!clock.instant().isBefore(end)) {
                throw Refused.conflict("evidence.release-over", "The time to take it is over; ask again");
            }
            return exporting.handle(
                    new ExportBundle(release.scope(), command.by(), by, release.reason(), release.unmasked()));
        }
    }
}
