package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.retention.internal.ErasureRepository.Erasure;
import io.jinqiao.retention.internal.JobRepository.Job;
import io.jinqiao.retention.internal.JobRepository.Release;
import io.jinqiao.retention.internal.RetentionRepository.Hold;
import io.jinqiao.retention.internal.RetentionRepository.Run;
import io.jinqiao.retention.internal.ScheduleRepository.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Schedules, holds and runs as the screen shows them. */
@Component
class ReadRetention {

    private final Schedules schedules;
    private final Kinds kinds;
    private final ScheduleRepository changes;
    private final RetentionRepository retention;
    private final JobRepository jobs;
    private final ErasureRepository erasures;
    private final Clock clock;

    ReadRetention(
            Schedules schedules,
            Kinds kinds,
            ScheduleRepository changes,
            RetentionRepository retention,
            JobRepository jobs,
            ErasureRepository erasures,
            Clock clock) {
        this.schedules = schedules;
        this.kinds = kinds;
        this.changes = changes;
        this.retention = retention;
        this.jobs = jobs;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** @param released null until somebody looked at how much is due and let it begin */
    record Line(
            String kind,
            int version,
            String keep,
            @Nullable String least,
            boolean duty,
            Bilingual title,
            Bilingual from,
            String law,
            @Nullable Release released) {}

    record Retention(
            String version,
            List<Line> schedules,
            List<Change> changes,
            List<Hold> holds,
            List<Job> jobs,
            List<Run> runs,
            List<Erasure> erasures) {}

    /** How much a schedule would delete now, of what ended before a moment. */
    record Preview(String kind, int version, Instant before, long due) {}

    Retention all() {
        var releases = jobs.releases();
        return new Retention(
                schedules.version(),
                schedules.inForce(clock.instant()).stream()
                        .map(each -> line(each, releases))
                        .toList(),
                changes.history(),
                retention.holds(),
                jobs.newest(),
                retention.runs(),
                erasures.newest());
    }

    Preview preview(String kind) {
        var now = clock.instant();
        var schedule = schedules.get(kind, now);
        var before = schedule.before(now);
        var due = kinds.find(kind).map(each -> each.due(before, kinds.held())).orElse(0L);
        return new Preview(kind, schedule.version(), before, due);
    }

    private static Line line(Schedule schedule, List<Release> releases) {
        var released = releases.stream()
                .filter(each -> each.kind().equals(schedule.kind()) && each.version() == schedule.version())
                .findFirst()
                .orElse(null);
        return new Line(
                schedule.kind(),
                schedule.version(),
                schedule.keep().toString(),
                Optional.ofNullable(schedule.least()).map(Object::toString).orElse(null),
                schedule.duty(),
                schedule.title(),
                schedule.from(),
                schedule.law(),
                released);
    }
}
