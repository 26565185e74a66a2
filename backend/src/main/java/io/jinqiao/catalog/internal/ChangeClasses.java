package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.internal.Version.State;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody changes the draft of the next version, which begins with the first change; null takes the last one back. */
record ChangeClasses(StaffId by, @Nullable Change change) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final Clock clock;

        Handler(VersionRepository versions, Clock clock) {
            this.versions = versions;
            this.clock = clock;
        }

        void handle(ChangeClasses command) {
            var inWork = versions.lockInWork();
            if (inWork.filter(version -> version.state() == State.PROPOSED).isPresent()) {
                throw Refused.conflict("catalog.already-proposed", "A version waits for somebody's word");
            }
            var changes = new ArrayList<Change>(inWork.map(Version::changes).orElse(List.of()));
            if (command.change() != null
                    && !inWork.map(version -> command.by().equals(version.author()))
                            .orElse(true)) {
                throw Refused.forbidden("catalog.draft-not-yours", "Somebody else writes this draft");
            }
            if (command.change() != null) {
                changes.add(command.change());
            } else if (!changes.isEmpty()) {
                changes.removeLast();
            }
            var now = clock.instant();
            if (changes.isEmpty()) {
                inWork.ifPresent(version -> versions.remove(version.number()));
            } else {
                versions.save(inWork.map(draft -> draft(draft, changes, now))
                        .orElseGet(() -> begun(changes, command.by(), now)));
            }
        }

        private Version begun(List<Change> changes, StaffId by, Instant now) {
            var number = base().map(Version::number).orElse(0) + 1;
            return new Version(
                    number, Ids.next(), State.DRAFT, applied(changes), changes, "", by, now, null, null, null, null);
        }

        private Version draft(Version draft, List<Change> changes, Instant now) {
            return new Version(
                    draft.number(),
                    draft.id(),
                    State.DRAFT,
                    applied(changes),
                    changes,
                    draft.note(),
                    draft.author(),
                    now,
                    null,
                    null,
                    null,
                    draft.reason());
        }

        private Classes applied(List<Change> changes) {
            var classes = base().map(Version::classes).orElse(new Classes(List.of()));
            for (var change : changes) {
                classes = classes.with(change);
            }
            return classes;
        }

        private Optional<Version> base() {
            return versions.approved().stream().findFirst();
        }
    }
}
