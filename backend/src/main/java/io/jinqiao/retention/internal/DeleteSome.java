package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.retention.events.DataDeleted;
import io.jinqiao.retention.internal.JobRepository.Job;
import io.jinqiao.retention.internal.JobRepository.Release;
import io.jinqiao.retention.internal.RetentionRepository.Run;
import io.jinqiao.retention.spi.KeptForATime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The next batch of data whose time is over, with its proof, in one transaction; so a server that is killed goes on where it
 * stood. Only by schedules that somebody released after seeing how much is due.
 */
record DeleteSome() {

    private static final int BATCH = 500;

    @UseCase
    static class Handler {

        private final Schedules schedules;
        private final Kinds kinds;
        private final RetentionRepository retention;
        private final JobRepository jobs;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Schedules schedules,
                Kinds kinds,
                RetentionRepository retention,
                JobRepository jobs,
                ApplicationEventPublisher events,
                Clock clock) {
            this.schedules = schedules;
            this.kinds = kinds;
            this.retention = retention;
            this.jobs = jobs;
            this.events = events;
            this.clock = clock;
        }

        /** False when nothing is left whose time is over. */
        boolean handle(DeleteSome command) {
            var now = clock.instant();
            var released = jobs.releases();
            for (var schedule : schedules.inForce(now)) {
                var kind = kinds.find(schedule.kind()).orElse(null);
                if (kind != null && isReleased(schedule, released) && deleteSome(schedule, kind, now)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isReleased(Schedule schedule, List<Release> released) {
            return released.stream()
                    .anyMatch(each -> each.kind().equals(schedule.kind()) && each.version() == schedule.version());
        }

        private boolean deleteSome(Schedule schedule, KeptForATime kind, Instant now) {
            var job = jobs.underWay(schedule.kind()).orElse(null);
            if (job == null) {
                job = begin(schedule, kind, now);
            }
            return job != null && deleteSome(job, kind, now);
        }

        private @Nullable Job begin(Schedule schedule, KeptForATime kind, Instant now) {
            var before = schedule.before(now);
            var due = kind.due(before, kinds.held());
            if (due == 0) {
                return null;
            }
            var job = new Job(Ids.next(), schedule.kind(), schedule.version(), before, due, 0, now, null);
            jobs.start(job);
            return job;
        }

        private boolean deleteSome(Job job, KeptForATime kind, Instant now) {
            var gone = kind.delete(job.before(), kinds.held(), BATCH);
            if (gone.isEmpty()) {
                jobs.end(job.id(), now);
                return false;
            }
            var run = new Run(Ids.next(), job.kind(), job.before(), gone.size(), Proofs.of(gone), now, job.id(), null);
            retention.add(run);
            jobs.advance(job.id(), gone.size());
            if (gone.size() < BATCH) {
                jobs.end(job.id(), now);
            }
            events.publishEvent(
                    new DataDeleted(run.id(), run.kind(), run.before(), run.deleted(), run.proof(), Actor.SYSTEM, now));
            return true;
        }
    }
}
