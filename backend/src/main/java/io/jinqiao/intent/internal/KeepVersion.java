package io.jinqiao.intent.internal;

import io.jinqiao.intent.events.VersionTrained;
import io.jinqiao.intent.internal.VersionRepository.Version;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.learning.Teacher.Taught;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What a training made is kept with its figures. The first version of a set has nothing to be
 * compared with: it serves. So does the next one after a version that this program cannot read.
 */
record KeepVersion(String labelSet, Taught taught, int questions, double seconds, Actor by) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final PutInForce.Handler putInForce;
        private final ModelsInForce models;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                VersionRepository versions,
                PutInForce.Handler putInForce,
                ModelsInForce models,
                ApplicationEventPublisher events,
                Clock clock) {
            this.versions = versions;
            this.putInForce = putInForce;
            this.models = models;
            this.events = events;
            this.clock = clock;
        }

        void handle(KeepVersion command) {
            var version = new Version(
                    Ids.next(),
                    command.labelSet(),
                    versions.next(command.labelSet()),
                    command.questions(),
                    command.taught().classifier().labels().size(),
                    Figures.of(command.taught().validation()),
                    command.seconds(),
                    command.by().id(),
                    clock.instant());
            versions.add(version, command.taught().classifier().toBytes());
            events.publishEvent(new VersionTrained(
                    version.id(),
                    version.labelSet(),
                    version.number(),
                    version.questions(),
                    version.classes(),
                    version.figures().accuracy(),
                    version.figures().macroF1(),
                    command.by(),
                    version.trainedAt()));
            if (!versions.inForce().containsKey(version.labelSet()) || !models.reads(version.labelSet())) {
                putInForce.handle(new PutInForce(version.labelSet(), version.number(), command.by()));
            }
        }
    }
}
