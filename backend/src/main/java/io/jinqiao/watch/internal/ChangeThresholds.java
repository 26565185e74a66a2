package io.jinqiao.watch.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.watch.events.ThresholdsChanged;
import io.jinqiao.watch.internal.ThresholdRepository.Version;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** A supervisor sets other thresholds; the old ones stay as a version. */
record ChangeThresholds(List<Threshold> thresholds, String reason, StaffId by) {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    ChangeThresholds {
        thresholds = List.copyOf(thresholds);
        reason = Words.required(reason, LONGEST_REASON);
        if (thresholds.size() > MOST
                || thresholds.stream().map(Threshold::id).distinct().count() != thresholds.size()) {
            throw Refused.invalid("watch.bad-threshold", "At most %d, each id once".formatted(MOST));
        }
    }

    @UseCase
    static class Handler {

        private final ThresholdRepository versions;
        private final Thresholds inForce;
        private final Staff staff;
        private final Catalog catalog;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ThresholdRepository versions,
                Thresholds inForce,
                Staff staff,
                Catalog catalog,
                ApplicationEventPublisher events,
                Clock clock) {
            this.versions = versions;
            this.inForce = inForce;
            this.staff = staff;
            this.catalog = catalog;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code watch.bad-threshold}, {@code .limits-crossed}, {@code .unknown-queue}, {@code .unknown-owner},
         * {@code .nothing-changed}.
         */
        void handle(ChangeThresholds command) {
            versions.lock();
            var before = inForce.readAgain();
            if (before.thresholds().equals(command.thresholds())) {
                throw Refused.invalid("watch.nothing-changed", "These hold already");
            }
            var queues = Stream.concat(
                            Stream.of(Threshold.FLOOR, Threshold.EACH, "general"),
                            catalog.tree().stream().map(BusinessView::code))
                    .collect(Collectors.toSet());
            command.thresholds().forEach(threshold -> {
                var _ = threshold.rule();
                if (!queues.contains(threshold.queue())) {
                    throw Refused.invalid("watch.unknown-queue", "No queue " + threshold.queue());
                }
                if (!before.thresholds().contains(threshold)) {
                    somebody(threshold.owner());
                    somebody(threshold.escalateTo());
                }
            });
            var now = clock.instant();
            var version = before.version() + 1;
            versions.add(new Version(version, command.thresholds(), command.reason(), command.by(), now));
            events.publishEvent(new ThresholdsChanged(version, command.reason(), Actor.of(command.by()), now));
        }

        private void somebody(Owner owner) {
            if (owner.checked().people(staff).isEmpty()) {
                throw Refused.invalid("watch.unknown-owner", "Nobody is " + owner.ref());
            }
        }
    }
}
