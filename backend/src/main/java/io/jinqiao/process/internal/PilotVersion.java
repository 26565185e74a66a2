package io.jinqiao.process.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.List;

/** Some teams try an approved version; their next matters go by it, all others by what is in force. */
record PilotVersion(String process, int version, List<String> teams, StaffId by) {

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

        /** Refuses with {@code process.no-teams}, {@code process.wrong-state}, {@code process.other-pilot}. */
        void handle(PilotVersion command) {
            var id = versions.lock(command.process());
            if (versions.of(command.process()).stream()
                    .anyMatch(it -> it.state() == Version.State.PILOT && it.version() != command.version())) {
                throw Refused.conflict("process.other-pilot", "Another version is piloted");
            }
            var now = clock.instant();
            var after = versions.get(command.process(), command.version()).piloted(command.teams(), now);
            versions.save(after);
            news.changed(id, after, command.by(), now);
        }
    }
}
