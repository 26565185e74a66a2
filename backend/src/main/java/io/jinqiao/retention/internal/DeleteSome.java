package io.jinqiao.retention.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.retention.events.DataDeleted;
import io.jinqiao.retention.internal.RetentionRepository.Run;
import io.jinqiao.retention.internal.Schedules.Schedule;
import io.jinqiao.retention.spi.KeptForATime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/** The next batch of data whose time is over; each batch with its proof, in one transaction. */
record DeleteSome() {

    private static final int BATCH = 500;

    @UseCase
    static class Handler {

        private final Schedules schedules;
        private final List<KeptForATime> kinds;
        private final RetentionRepository retention;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Schedules schedules,
                List<KeptForATime> kinds,
                RetentionRepository retention,
                ApplicationEventPublisher events,
                Clock clock) {
            this.schedules = schedules;
            this.kinds = kinds;
            this.retention = retention;
            this.events = events;
            this.clock = clock;
        }

        /** False when nothing is left whose time is over. */
        boolean handle(DeleteSome command) {
            var deleted = false;
            for (var schedule : schedules.all()) {
                for (var kind : kinds) {
                    deleted |= kind.kind().equals(schedule.kind()) && delete(schedule, kind);
                }
            }
            return deleted;
        }

        private boolean delete(Schedule schedule, KeptForATime kind) {
            var now = clock.instant();
            var before = now.minus(Duration.ofDays(schedule.days()));
            var gone = kind.delete(before, retention.held(), BATCH);
            if (gone.isEmpty()) {
                return false;
            }
            var run = new Run(Ids.next(), schedule.kind(), before, gone.size(), proof(gone), now);
            retention.add(run);
            events.publishEvent(
                    new DataDeleted(run.id(), run.kind(), before, run.deleted(), run.proof(), Actor.SYSTEM, now));
            return true;
        }
    }

    /** Whoever kept a list of ids elsewhere can show which of them were in it. */
    static String proof(List<UUID> gone) {
        var lines = gone.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
