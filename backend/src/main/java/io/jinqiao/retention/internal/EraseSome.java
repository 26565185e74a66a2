package io.jinqiao.retention.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.retention.events.CustomerErased;
import io.jinqiao.retention.internal.ErasureRepository.Erasure;
import io.jinqiao.retention.internal.RetentionRepository.Run;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The next batch of a customer who is erased, kind by kind in the order of the schedules; the profile and its key last. What a
 * law asks to be kept stays, and with it what it needs. It ends when nothing was found for a while and every module
 * was told what it was to be told of them: who had read something before it went may still write what came of it.
 */
record EraseSome() {

    private static final int BATCH = 500;

    @UseCase
    static class Handler {

        private final Schedules schedules;
        private final Kinds kinds;
        private final RetentionRepository retention;
        private final ErasureRepository erasures;
        private final UntoldEvents untold;
        private final ErasedFile file;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final Duration quiet;

        Handler(
                Schedules schedules,
                Kinds kinds,
                RetentionRepository retention,
                ErasureRepository erasures,
                UntoldEvents untold,
                ErasedFile file,
                ApplicationEventPublisher events,
                Clock clock,
                @Value("${jinqiao.retention.erased-when-quiet-for:5s}") Duration quiet) {
            this.schedules = schedules;
            this.kinds = kinds;
            this.retention = retention;
            this.erasures = erasures;
            this.untold = untold;
            this.file = file;
            this.events = events;
            this.clock = clock;
            this.quiet = quiet;
        }

        boolean underWay() {
            return erasures.underWay();
        }

        /** False when there is nothing to do at this moment. */
        boolean handle(EraseSome command) {
            var erasure = erasures.next().orElse(null);
            if (erasure == null || kinds.held(erasure.customer())) {
                return false;
            }
            var now = clock.instant();
            var held = kinds.held();
            var left = 0L;
            for (var schedule : schedules.inForce(now)) {
                var kind = schedule.duty() ? null : kinds.find(schedule.kind()).orElse(null);
                if (kind == null) {
                    continue;
                }
                if (erase(erasure, kind, held, now)) {
                    return true;
                }
                left += kind.count(erasure.customer(), held);
            }
            var runs = retention.runsOf(erasure.id());
            if (left > 0 || !isQuiet(runs, now)) {
                return false;
            }
            untold.giveUp(erasure.customer());
            if (untold.anyOf(erasure.customer())) {
                return false;
            }
            end(erasure, runs, now);
            return true;
        }

        private boolean isQuiet(List<Run> runs, Instant now) {
            return runs.stream().noneMatch(run -> run.at().plus(quiet).isAfter(now));
        }

        private boolean erase(Erasure erasure, KeptForATime kind, Held held, Instant now) {
            var gone = kind.erase(erasure.customer(), held, BATCH);
            if (gone.isEmpty()) {
                return false;
            }
            retention.add(new Run(Ids.next(), kind.kind(), now, gone.size(), Proofs.of(gone), now, null, erasure.id()));
            return true;
        }

        private void end(Erasure erasure, List<Run> runs, Instant now) {
            var proof = Proofs.over(runs.stream().map(Run::proof).toList());
            var kept = kinds.all().stream()
                    .filter(kind -> kind.count(erasure.customer(), Held.NOTHING) > 0)
                    .map(KeptForATime::kind)
                    .sorted()
                    .toList();
            erasures.end(erasure.id(), proof, kept, now);
            var erased = new TreeMap<>(runs.stream().collect(groupingBy(Run::kind, summingLong(Run::deleted))));
            events.publishEvent(
                    new CustomerErased(erasure.customer(), erasure.id(), erased, kept, proof, Actor.SYSTEM, now));
            file.noteOnceCommitted(erasure, now);
        }
    }
}
