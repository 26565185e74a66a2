package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.watch.events.AlarmTaken;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A person says that they see to an alarm, and how; the first one does. */
record TakeAlarm(UUID alarm, String note, StaffId by) {

    private static final int LONGEST_NOTE = 500;

    TakeAlarm {
        note = Words.required(note, LONGEST_NOTE);
    }

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

        /** Refuses with {@code watch.unknown-alarm}, {@code .taken-already}. */
        void handle(TakeAlarm command) {
            var alarm = alarms.find(command.alarm())
                    .orElseThrow(() -> Refused.notFound("watch.unknown-alarm", "No such alarm"));
            if (alarm.takenBy() != null) {
                throw Refused.conflict("watch.taken-already", "Somebody sees to it");
            }
            var now = clock.instant();
            alarms.take(alarm.id(), command.by(), command.note(), now);
            events.publishEvent(new AlarmTaken(
                    alarm.id(),
                    alarm.measure().name(),
                    alarm.queue(),
                    alarm.raisedAt(),
                    command.note(),
                    Actor.of(command.by()),
                    now));
        }
    }
}
