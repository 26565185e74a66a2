package io.jinqiao.customer.internal;

import io.jinqiao.customer.events.AlarmAcknowledged;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody whose duty it is says what an unusual look-up was; never the one who looked. */
record AcknowledgeAlarm(UUID alarm, StaffId by, String words) {

    private static final int LONGEST = 500;

    AcknowledgeAlarm {
        words = Words.required(words, LONGEST);
    }

    @UseCase
    static class Handler {

        private final LookUpRepository lookUps;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(LookUpRepository lookUps, ApplicationEventPublisher events, Clock clock) {
            this.lookUps = lookUps;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code customer.unknown-alarm}, {@code customer.own-alarm}, {@code customer.alarm-acknowledged}. */
        void handle(AcknowledgeAlarm command) {
            var alarm = lookUps.findToChange(command.alarm())
                    .orElseThrow(() -> Refused.notFound("customer.unknown-alarm", "No such alarm"));
            if (alarm.staff().equals(command.by())) {
                throw Refused.forbidden("customer.own-alarm", "Somebody else looks at what you looked at");
            }
            if (alarm.acknowledgedAt() != null) {
                throw Refused.conflict("customer.alarm-acknowledged", "Somebody has dealt with it already");
            }
            var now = clock.instant();
            lookUps.acknowledge(alarm.id(), command.by(), command.words(), now);
            events.publishEvent(new AlarmAcknowledged(
                    alarm.customer(),
                    alarm.id(),
                    alarm.staff(),
                    Spoken.withoutNumbers(command.words()),
                    Actor.of(command.by()),
                    now));
        }
    }
}
