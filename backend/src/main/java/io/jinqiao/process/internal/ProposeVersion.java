package io.jinqiao.process.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.process.internal.Version.State;
import java.time.Clock;
import java.util.List;

/** What was drawn becomes the next version and waits for somebody else's approval. */
record ProposeVersion(String process, long draftVersion, String note, StaffId by) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final DraftRepository drafts;
        private final DrawingRules rules;
        private final VersionNews news;
        private final Clock clock;

        Handler(VersionRepository versions, DraftRepository drafts, DrawingRules rules, VersionNews news, Clock clock) {
            this.versions = versions;
            this.drafts = drafts;
            this.rules = rules;
            this.news = news;
            this.clock = clock;
        }

        /**
         * Refuses with {@code process.no-draft}, {@code process.changed-meanwhile}, {@code process.has-problems},
         * {@code process.note-missing}, {@code process.nothing-changed}.
         */
        int handle(ProposeVersion command) {
            var process = command.process();
            var id = versions.lock(process);
            var draft = drafts.get(process);
            var content = draft.content();
            if (content == null) {
                throw Refused.conflict("process.no-draft", "Nothing was drawn");
            }
            if (draft.version() != command.draftVersion()) {
                throw Refused.conflict("process.changed-meanwhile", "Somebody else changed it");
            }
            if (command.note().isBlank()) {
                throw Refused.invalid("process.note-missing", "Say what is new");
            }
            check(process, ReadDrawing.of(content));
            var version = new Version(
                    process,
                    versions.next(process),
                    State.PROPOSED,
                    command.note().strip(),
                    command.by(),
                    clock.instant(),
                    null,
                    null,
                    null,
                    List.of(),
                    null);
            versions.add(version, content);
            drafts.drop(process);
            news.changed(id, version, command.by(), clock.instant());
            return version.version();
        }

        private void check(String process, Drawing drawing) {
            if (!rules.problems(drawing, process).isEmpty()) {
                throw Refused.invalid("process.has-problems", "Something is still wrong with it");
            }
            if (versions.inForce(process)
                    .filter(it -> Comparison.of(versions.drawing(process, it.version()), drawing)
                            .isEmpty())
                    .isPresent()) {
                throw Refused.conflict("process.nothing-changed", "It is what is in force already");
            }
        }
    }
}
