package io.jinqiao.intent.internal;

import io.jinqiao.intent.events.VersionPutInForce;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** From now on another version reads customers' words: a newer one, or an older one that was better. */
record PutInForce(String labelSet, int number, Actor by) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final ModelsInForce models;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(VersionRepository versions, ModelsInForce models, ApplicationEventPublisher events, Clock clock) {
            this.versions = versions;
            this.models = models;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code intent.unknown-version}; does nothing where it is in force already. */
        void handle(PutInForce command) {
            var version = versions.find(command.labelSet(), command.number())
                    .orElseThrow(() -> Refused.notFound("intent.unknown-version", "No such version"));
            var before = versions.inForce().getOrDefault(command.labelSet(), 0);
            if (before == version.number()) {
                return;
            }
            var now = clock.instant();
            versions.putInForce(
                    command.labelSet(), version.number(), command.by().id(), now);
            events.publishEvent(new VersionPutInForce(
                    version.id(), command.labelSet(), version.number(), before, command.by(), now));
            models.loadAfterCommit();
        }
    }
}
