package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.events.ClassesProposed;
import io.jinqiao.catalog.internal.Version.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** The draft is ready: another person decides whether it comes into force, from that moment on at the earliest. */
record ProposeClasses(StaffId by, Instant effectiveFrom, String note) {

    ProposeClasses {
        note = Words.required(note, 500);
    }

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(VersionRepository versions, ApplicationEventPublisher events, Clock clock) {
            this.versions = versions;
            this.events = events;
            this.clock = clock;
        }

        void handle(ProposeClasses command) {
            var draft = versions.lockInWork()
                    .filter(version -> version.state() == State.DRAFT)
                    .orElseThrow(() -> Refused.conflict("catalog.nothing-changed", "There is no draft"));
            if (!command.by().equals(draft.author())) {
                throw Refused.forbidden("catalog.draft-not-yours", "Somebody else writes this draft");
            }
            var newest = versions.approved().stream()
                    .findFirst()
                    .map(Version::effectiveFrom)
                    .orElse(Instant.EPOCH);
            if (newest != null && command.effectiveFrom().isBefore(newest) && newest.isAfter(clock.instant())) {
                throw Refused.invalid("catalog.too-early", "The version before this one comes into force later");
            }
            var now = clock.instant();
            versions.save(new Version(
                    draft.number(),
                    draft.id(),
                    State.PROPOSED,
                    draft.classes(),
                    draft.changes(),
                    command.note(),
                    command.by(),
                    now,
                    command.effectiveFrom(),
                    null,
                    null,
                    null));
            events.publishEvent(new ClassesProposed(
                    new Subject("catalog-version", draft.id()),
                    draft.number(),
                    draft.changes().size(),
                    command.note(),
                    Actor.of(command.by()),
                    now));
        }
    }
}
