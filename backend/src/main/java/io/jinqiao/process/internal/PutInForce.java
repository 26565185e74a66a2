package io.jinqiao.process.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** A version is for everybody from now on; matters under way stay with the version they began in. */
record PutInForce(String process, int version, StaffId by) {

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

        /** Refuses with {@code process.wrong-state}. */
        void handle(PutInForce command) {
            var id = versions.lock(command.process());
            var now = clock.instant();
            var after = versions.get(command.process(), command.version()).inForce(now);
            versions.inForce(command.process()).map(Version::retired).ifPresent(versions::save);
            versions.save(after);
            news.changed(id, after, command.by(), now);
        }
    }
}
