package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.events.GapReopened;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** What was ignored, proposed or covered wants an article after all. */
record ReopenGap(UUID gap, StaffId by) {

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

        void handle(ReopenGap command) {
            gaps.oneAtATime();
            var gap = gaps.lock(command.gap()).reopened();
            gaps.save(gap);
            events.publishEvent(new GapReopened(gap.id(), "", Actor.of(command.by()), clock.instant()));
        }
    }
}
