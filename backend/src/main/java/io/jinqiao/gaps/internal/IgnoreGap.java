package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.events.GapIgnored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Nobody writes an article for this, and the reason is kept; further questions gather here in silence. */
record IgnoreGap(UUID gap, String reason, StaffId by) {

    private static final int LONGEST_REASON = 500;

    IgnoreGap {
        reason = Words.required(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final GapRepository gaps;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(GapRepository gaps, ApplicationEventPublisher events, Clock clock) {
            this.gaps = gaps;
            this.events = events;
            this.clock = clock;
        }

        void handle(IgnoreGap command) {
            gaps.oneAtATime();
            var gap = gaps.lock(command.gap()).ignored(command.reason(), command.by());
            gaps.save(gap);
            events.publishEvent(
                    new GapIgnored(gap.id(), "", command.reason(), Actor.of(command.by()), clock.instant()));
        }
    }
}
