package io.jinqiao.process.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** A version is not used any further; matters that began in it go on in it. */
record WithdrawVersion(String process, int version, String reason, StaffId by) {

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

        /** Refuses with {@code process.reason-missing}, {@code process.wrong-state}. */
        void handle(WithdrawVersion command) {
            if (command.reason().isBlank()) {
                throw Refused.invalid("process.reason-missing", "Say why");
            }
            var id = versions.lock(command.process());
            var now = clock.instant();
            var after = versions.get(command.process(), command.version())
                    .withdrawn(command.reason().strip());
            versions.save(after);
            news.changed(id, after, command.by(), now);
        }
    }
}
