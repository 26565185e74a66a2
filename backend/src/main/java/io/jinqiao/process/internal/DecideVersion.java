package io.jinqiao.process.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Somebody other than who proposed it approves a version, or refuses it with a reason. */
record DecideVersion(String process, int version, boolean approve, String reason, StaffId by) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final VersionNews news;
        private final Clock clock;

        Handler(VersionRepository versions, VersionNews news, Clock clock) {
            this.versions = versions;
            this.news = news;
            this.clock = clock;
        }

        /** Refuses with {@code process.own-proposal}, {@code process.wrong-state}, {@code process.reason-missing}. */
        void handle(DecideVersion command) {
            var id = versions.lock(command.process());
            var before = versions.get(command.process(), command.version());
            if (!command.approve() && command.reason().isBlank()) {
                throw Refused.invalid("process.reason-missing", "Say why");
            }
            var now = clock.instant();
            var after = command.approve()
                    ? before.approved(command.by(), now)
                    : before.refused(command.by(), now, command.reason().strip());
            versions.save(after);
            news.changed(id, after, command.by(), now);
        }
    }
}
