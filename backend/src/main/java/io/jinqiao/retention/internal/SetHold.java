package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.retention.events.HoldSet;
import io.jinqiao.retention.internal.RetentionRepository.Hold;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A law case, an inspection: nothing of this customer, or of one matter of theirs, may be deleted until somebody lifts it. */
record SetHold(CustomerId customer, @Nullable Subject matter, String why, StaffId by) {

    private static final int LONGEST = 500;

    SetHold {
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

        void handle(SetHold command) {
            var hold = new Hold(
                    Ids.next(), command.customer(), command.matter(), command.why(), command.by(), clock.instant());
            holds.set(hold);
            events.publishEvent(new HoldSet(
                    hold.customer(),
                    hold.id(),
                    hold.matter() == null ? null : hold.matter().toString(),
                    hold.why(),
                    Actor.of(hold.setBy()),
                    hold.setAt()));
        }
    }
}
