package io.jinqiao.watch.internal;

import io.jinqiao.insight.ServiceLevel;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.watch.rule.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What hangs on the wall: figures of queues, people by state, open alarms; nobody's name and nothing of a customer.
 *
 * @param level by which service level is reckoned; null before the floor was first read
 * @param queues the whole floor first, then every queue in which anything is
 */
record Wallboard(
        Instant at,
        @Nullable ServiceLevel level,
        List<QueueNow> queues,
        Map<Presence, Integer> people,
        List<Line> alarms) {

    /** An open alarm; {@code taken} when somebody sees to it. */
    record Line(Measure measure, String queue, double value, Instant raisedAt, boolean taken, boolean escalated) {}

    /** From memory: a look at the wall asks the database nothing. */
    @Component
    static class Reader {

        private final Pulse pulse;
        private final WatchFloor watch;

        Reader(Pulse pulse, WatchFloor watch) {
            this.pulse = pulse;
            this.watch = watch;
        }

        Wallboard now() {
            var picture = pulse.now();
            return new Wallboard(
                    picture.at(),
                    picture.level(),
                    picture.queues().stream()
                            .filter(queue -> queue.queue().equals(Threshold.FLOOR) || isSomething(queue))
                            .toList(),
                    picture.people(),
                    watch.open().stream()
                            .map(alarm -> new Line(
                                    alarm.measure(),
                                    alarm.queue(),
                                    alarm.worst(),
                                    alarm.raisedAt(),
                                    alarm.takenBy() != null,
                                    alarm.escalatedAt() != null))
                            .toList());
        }

        private static boolean isSomething(QueueNow queue) {
            return queue.waiting() > 0 || queue.seats() > 0 || queue.today().all() > 0;
        }
    }
}
