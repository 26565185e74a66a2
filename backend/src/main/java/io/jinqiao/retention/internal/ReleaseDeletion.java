package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.retention.events.DeletionReleased;
import io.jinqiao.retention.internal.JobRepository.Release;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody has seen how much a schedule would delete, and lets it begin.
 *
 * @param version the one that was looked at
 */
record ReleaseDeletion(String kind, int version, StaffId by) {

    @UseCase
    static class Handler {

        private final Schedules schedules;
        private final Kinds kinds;
        private final JobRepository jobs;
        private final ApplicationEventPublisher events;
        private final DeleteInTime alarm;
        private final Clock clock;

        Handler(
                Schedules schedules,
                Kinds kinds,
                JobRepository jobs,
                ApplicationEventPublisher events,
                DeleteInTime alarm,
                Clock clock) {
            this.schedules = schedules;
            this.kinds = kinds;
            this.jobs = jobs;
            this.events = events;
            this.alarm = alarm;
            this.clock = clock;
        }

        /** Refuses with {@code retention.unknown-kind}, {@code retention.schedule-changed}, {@code retention.released-already}. */
        void handle(ReleaseDeletion command) {
            var now = clock.instant();
            var schedule = schedules.get(command.kind(), now);
            if (schedule.version() != command.version()) {
                throw Refused.conflict("retention.schedule-changed", "Another version is in force; look again");
            }
            var due = kinds.find(command.kind())
                    .map(kind -> kind.due(schedule.before(now), kinds.held()))
                    .orElse(0L);
            if (!jobs.release(new Release(command.kind(), command.version(), due, command.by(), now))) {
                throw Refused.conflict("retention.released-already", "It runs already");
            }
            events.publishEvent(new DeletionReleased(
                    Ids.next(), command.kind(), command.version(), due, Actor.of(command.by()), now));
            alarm.alarm().setOnceCommitted(now);
        }
    }
}
