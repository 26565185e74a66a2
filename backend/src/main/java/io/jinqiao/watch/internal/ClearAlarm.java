package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.watch.events.AlarmCleared;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** It is good again, or the threshold is no more. */
record ClearAlarm(UUID alarm, double worst) {

    @UseCase
    static class Handler {

        private final AlarmRepository alarms;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(AlarmRepository alarms, ApplicationEventPublisher events, Clock clock) {
            this.alarms = alarms;
            this.events = events;
            this.clock = clock;
        }

        void handle(ClearAlarm command) {
            var now = clock.instant();
            alarms.find(command.alarm()).ifPresent(alarm -> {
                alarms.worst(alarm.id(), alarm.measure().worse(alarm.worst(), command.worst()));
                if (alarms.clear(alarm.id(), now)) {
                    events.publishEvent(new AlarmCleared(
                            alarm.id(),
                            alarm.measure().name(),
                            alarm.queue(),
                            alarm.raisedAt(),
                            alarm.measure().worse(alarm.worst(), command.worst()),
                            Actor.SYSTEM,
                            now));
                }
            });
        }
    }
}
