package io.jinqiao.process.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Keeps what somebody draws, whatever is still wrong with it; what is in force goes on as it is. */
record SaveDraft(String process, String content, long basedOn, StaffId by) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final DraftRepository drafts;
        private final Clock clock;

        Handler(VersionRepository versions, DraftRepository drafts, Clock clock) {
            this.versions = versions;
            this.drafts = drafts;
            this.clock = clock;
        }

        /** Refuses with {@code process.not-bpmn}, {@code process.bad-code}, {@code process.changed-meanwhile}. */
        void handle(SaveDraft command) {
            ReadDrawing.of(command.content());
            if (!command.process().matches("[a-z][a-z0-9-]{1,39}")) {
                throw Refused.invalid("process.bad-code", "Small letters, digits and hyphens");
            }
            versions.lock(command.process());
            if (!drafts.save(command.process(), command.content(), command.basedOn(), command.by(), clock.instant())) {
                throw Refused.conflict("process.changed-meanwhile", "Somebody else changed it");
            }
        }
    }
}
