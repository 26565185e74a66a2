package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import io.jinqiao.watch.events.AlarmRaised;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** A threshold is reached: its owner is told, once. */
record RaiseAlarm(Threshold threshold, int version, String queue, double value, List<ConversationId> examples) {

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

        void handle(RaiseAlarm command) {
            var now = clock.instant();
            var threshold = command.threshold();
            var told = threshold.owner().people(staff);
            var alarm = new Alarm(
                    Ids.next(),
                    threshold.id(),
                    command.version(),
                    threshold.measure(),
                    command.queue(),
                    threshold.raiseAt(),
                    command.value(),
                    command.value(),
                    now,
                    now.plus(Duration.ofSeconds(threshold.ackSeconds())),
                    threshold.escalateTo(),
                    told,
                    command.examples(),
                    null,
                    null,
                    null,
                    null,
                    null);
            if (alarms.raise(alarm)) {
                events.publishEvent(new AlarmRaised(
                        alarm.id(),
                        alarm.threshold(),
                        alarm.version(),
                        alarm.measure().name(),
                        alarm.queue(),
                        names.of(alarm.queue()),
                        alarm.value(),
                        alarm.raiseAt(),
                        List.copyOf(told),
                        alarm.examples(),
                        Actor.SYSTEM,
                        now));
            }
        }
    }
}
