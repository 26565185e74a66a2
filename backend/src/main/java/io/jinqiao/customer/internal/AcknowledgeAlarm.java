package io.jinqiao.customer.internal;

import io.jinqiao.customer.Matter;
import io.jinqiao.customer.events.AlarmAcknowledged;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody whose duty it is says what an unusual look-up was; never the one who looked. */
record AcknowledgeAlarm(UUID alarm, SignedIn by, String words) {

    private static final int LONGEST = 500;

    AcknowledgeAlarm {
        words = Words.required(words, LONGEST);
    }

    @UseCase
    static class Handler {

        private final LookUpRepository lookUps;
        private final Sights sights;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(LookUpRepository lookUps, Sights sights, ApplicationEventPublisher events, Clock clock) {
            this.sights = sights;
            this.lookUps = lookUps;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code customer.unknown-alarm}, {@code customer.out-of-reach}, {@code customer.own-alarm}, {@code
         * customer.alarm-acknowledged}.
         */
        void handle(AcknowledgeAlarm command) {
            var alarm = lookUps.findToChange(command.alarm())
                    .orElseThrow(() -> Refused.notFound("customer.unknown-alarm", "No such alarm"));
            if (alarm.staff().equals(command.by().id())) {
                throw Refused.forbidden("customer.own-alarm", "Somebody else looks at what you looked at");
            }
            sights.of(command.by(), Permission.WATCH_LOOKUPS).require(Matter.of(alarm.customer()));
            if (alarm.acknowledgedAt() != null) {
                throw Refused.conflict("customer.alarm-acknowledged", "Somebody has dealt with it already");
            }
            var now = clock.instant();
            lookUps.acknowledge(alarm.id(), command.by().id(), command.words(), now);
            events.publishEvent(new AlarmAcknowledged(
                    alarm.customer(),
                    alarm.id(),
                    alarm.staff(),
                    Spoken.withoutNumbers(command.words()),
                    command.by().actor(),
                    now));
        }
    }
}
