package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import io.jinqiao.watch.events.AlarmEscalated;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Nobody took an alarm in time: the next is told, once. */
record EscalateAlarm(UUID alarm) {

    @UseCase
    static class Handler {

        private final AlarmRepository alarms;
        private final Staff staff;
        private final QueueNames names;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(AlarmRepository alarms, Staff staff, QueueNames names, ApplicationEventPublisher events, Clock clock) {
            this.alarms = alarms;
            this.staff = staff;
            this.names = names;
            this.events = events;
            this.clock = clock;
        }

        void handle(EscalateAlarm command) {
            var now = clock.instant();
            alarms.find(command.alarm()).filter(alarm -> alarm.escalates(now)).ifPresent(alarm -> {
                alarms.escalate(alarm.id(), now);
                events.publishEvent(new AlarmEscalated(
                        alarm.id(),
                        alarm.measure().name(),
                        alarm.queue(),
                        names.of(alarm.queue()),
                        alarm.raisedAt(),
                        alarm.escalateTo().people(staff),
                        Actor.SYSTEM,
                        now));
            });
        }
    }
}
