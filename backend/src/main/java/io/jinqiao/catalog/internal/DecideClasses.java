package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.events.ClassesApproved;
import io.jinqiao.catalog.events.ClassesSentBack;
import io.jinqiao.catalog.internal.Version.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A second person puts a proposed version in force, or sends it back to its author with a reason. */
record DecideClasses(StaffId by, int number, @Nullable String reasonToSendBack) {

    DecideClasses {
        reasonToSendBack = reasonToSendBack == null ? null : Words.required(reasonToSendBack, 500);
    }

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final KnownBusinesses known;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(VersionRepository versions, KnownBusinesses known, ApplicationEventPublisher events, Clock clock) {
            this.versions = versions;
            this.known = known;
            this.events = events;
            this.clock = clock;
        }

        void handle(DecideClasses command) {
            var proposed = versions.lockInWork()
                    .filter(version -> version.number() == command.number() && version.state() == State.PROPOSED)
                    .orElseThrow(() -> Refused.conflict("catalog.not-proposed", "This version waits for nobody"));
            if (command.by().equals(proposed.author())) {
                throw Refused.forbidden("catalog.four-eyes", "Nobody decides on their own change");
            }
            var now = clock.instant();
            if (command.reasonToSendBack() == null) {
                approve(proposed, command.by(), now);
            } else {
                sendBack(proposed, command.by(), command.reasonToSendBack(), now);
            }
        }

        /** Never before the moment of approval: what was classified until then was classified by the version before. */
        private void approve(Version proposed, StaffId by, Instant now) {
            var wanted = proposed.effectiveFrom();
            var from = wanted == null || wanted.isBefore(now) ? now : wanted;
            versions.save(decided(proposed, State.APPROVED, from, by, now, null));
            known.changed();
            events.publishEvent(new ClassesApproved(subject(proposed), proposed.number(), from, Actor.of(by), now));
        }

        private void sendBack(Version proposed, StaffId by, String reason, Instant now) {
            versions.save(decided(proposed, State.DRAFT, null, null, null, reason));
            events.publishEvent(new ClassesSentBack(subject(proposed), proposed.number(), reason, Actor.of(by), now));
        }

        private static Version decided(
                Version proposed,
                State state,
                @Nullable Instant from,
                @Nullable StaffId approver,
                @Nullable Instant decidedAt,
                @Nullable String reason) {
            return new Version(
                    proposed.number(),
                    proposed.id(),
                    state,
                    proposed.classes(),
                    proposed.changes(),
                    proposed.note(),
                    proposed.author(),
                    proposed.at(),
                    from,
                    approver,
                    decidedAt,
                    reason);
        }

        private static Subject subject(Version version) {
            return new Subject("catalog-version", version.id());
        }
    }
}
