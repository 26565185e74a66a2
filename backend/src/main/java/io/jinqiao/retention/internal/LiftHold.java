package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.retention.events.HoldLifted;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** What the hold was for is over. */
record LiftHold(UUID hold, String why, StaffId by) {

    private static final int LONGEST = 500;

    LiftHold {
        why = Words.required(why, LONGEST);
    }

    @UseCase
    static class Handler {

        private final RetentionRepository holds;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RetentionRepository holds, ApplicationEventPublisher events, Clock clock) {
            this.holds = holds;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code retention.unknown-hold}. */
        void handle(LiftHold command) {
            var now = clock.instant();
            var customer = holds.lift(command.hold(), command.by(), command.why(), now)
                    .orElseThrow(() -> Refused.notFound("retention.unknown-hold", "No such hold is in force"));
            events.publishEvent(new HoldLifted(customer, command.hold(), command.why(), Actor.of(command.by()), now));
        }
    }
}
