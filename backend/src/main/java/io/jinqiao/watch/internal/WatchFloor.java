package io.jinqiao.watch.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.insight.TopicNow;
import io.jinqiao.insight.Topics;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.sla.Clocks;
import io.jinqiao.watch.rule.Hysteresis.State;
import io.jinqiao.watch.rule.Hysteresis.Turn;
import io.jinqiao.watch.rule.Measure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/**
 * Looks at the floor once a second and says what turned. Between two readings a look asks the database nothing but the open
 * alarms, and those only while there are any.
 */
@Component
class WatchFloor {

    private static final Duration READ_AGAIN = Duration.ofSeconds(30);
    private static final Duration TERMS_AGAIN = Duration.ofSeconds(10);
    private static final Duration TOPICS_AGAIN = Duration.ofSeconds(30);
    private static final int EXAMPLES = 3;
    private static final Duration ENDING = Duration.ofMinutes(30);
    private static final int MOST_TERMS = 500;

    private final Pulse pulse;
    private final Thresholds thresholds;
    private final AlarmRepository alarms;
    private final RaiseAlarm.Handler raise;
    private final ClearAlarm.Handler clear;
    private final EscalateAlarm.Handler escalate;
    private final Journal journal;
    private final Clocks clocks;
    private final Topics topics;
    private final Clock clock;
    private final Map<Key, State> states = new HashMap<>();
    private final Map<Key, Double> worst = new HashMap<>();
    private volatile List<Alarm> open = List.of();
    private Instant readAt = Instant.MIN;
    private Instant termsAt = Instant.MIN;
    private Instant topicsAt = Instant.MIN;
    private int ending;
    private List<TopicNow> asked = List.of();

    WatchFloor(
            Pulse pulse,
            Thresholds thresholds,
            AlarmRepository alarms,
            RaiseAlarm.Handler raise,
            ClearAlarm.Handler clear,
            EscalateAlarm.Handler escalate,
            Journal journal,
            Clocks clocks,
            Topics topics,
            Clock clock) {
        this.pulse = pulse;
        this.thresholds = thresholds;
        this.alarms = alarms;
        this.raise = raise;
        this.clear = clear;
        this.escalate = escalate;
        this.journal = journal;
        this.clocks = clocks;
        this.topics = topics;
        this.clock = clock;
    }

    /** What is open as far as the last look knows, the oldest first; does not wait for a look that goes on. */
    List<Alarm> open() {
        return open;
    }

    private record Key(String threshold, String queue) {

        static Key of(Alarm alarm) {
            return new Key(alarm.threshold(), alarm.queue());
        }
    }

    synchronized void look() {
        var now = clock.instant();
        if (!now.isBefore(plus(readAt, READ_AGAIN))) {
            pulse.readAgain(journal);
            thresholds.readAgain();
            openAlarms();
            readAt = now;
        }
        if (!now.isBefore(plus(termsAt, TERMS_AGAIN))) {
            ending = (int) clocks.due(now.plus(ENDING), MOST_TERMS).stream()
                    .filter(term -> term.dueAt().isAfter(now))
                    .count();
            termsAt = now;
        }
        if (!now.isBefore(plus(topicsAt, TOPICS_AGAIN))) {
            asked = topics.now();
            topicsAt = now;
        }
        var edition = thresholds.edition();
        var queues = pulse.now().queues();
        var looked = new HashSet<Key>();
        edition.thresholds()
                .forEach(threshold -> values(threshold, queues).forEach((queue, value) -> {
                    looked.add(new Key(threshold.id(), queue));
                    value.ifPresent(known -> look(threshold, edition.version(), queue, known, now));
                }));
        open.stream().filter(alarm -> !looked.contains(Key.of(alarm))).forEach(this::over);
        open.stream()
                .filter(alarm -> alarm.escalates(now))
                .forEach(alarm -> escalate.handle(new EscalateAlarm(alarm.id())));
        if (!open.isEmpty()) {
            openAlarms();
        }
    }

    private void look(Threshold threshold, int version, String queue, double value, Instant now) {
        var key = new Key(threshold.id(), queue);
        var before = states.getOrDefault(key, State.CALM);
        var look = threshold.rule().look(before, value, now);
        if (before.raised()) {
            worst.merge(key, value, threshold.measure()::worse);
        }
        if (look.turn() == Turn.RAISED) {
            raise.handle(new RaiseAlarm(threshold, version, queue, value, examples(threshold, queue)));
            worst.put(key, value);
            openAlarms();
        } else if (look.turn() == Turn.OVER) {
            open.stream().filter(alarm -> Key.of(alarm).equals(key)).forEach(this::over);
        }
        states.put(key, look.state());
    }

    private void over(Alarm alarm) {
        var key = Key.of(alarm);
        clear.handle(new ClearAlarm(alarm.id(), worst.getOrDefault(key, alarm.worst())));
        worst.remove(key);
        states.remove(key);
    }

    /** What another server or an earlier start raised is raised here too. */
    private void openAlarms() {
        open = alarms.open();
        var raised = new HashSet<Key>();
        open.forEach(alarm -> raised.add(Key.of(alarm)));
        states.replaceAll((key, state) -> state.raised() && !raised.contains(key) ? State.CALM : state);
        raised.stream()
                .filter(key -> !states.getOrDefault(key, State.CALM).raised())
                .forEach(key -> states.put(key, State.RAISED));
    }

    /** By queue, or by class of business; empty where too little is known. */
    private Map<String, OptionalDouble> values(Threshold threshold, List<QueueNow> queues) {
        return threshold.measure().ofTopics()
                ? asked.stream()
                        .filter(topic -> concerns(threshold, topic.business()))
                        .collect(toMap(TopicNow::business, topic -> value(threshold, topic)))
                : queues.stream()
                        .filter(queue -> concerns(threshold, queue.queue()))
                        .collect(toMap(QueueNow::queue, queue -> value(threshold, queue)));
    }

    /** What does not rise is as usual, however it is divided. */
    private static OptionalDouble value(Threshold threshold, TopicNow topic) {
        return OptionalDouble.of(topic.rises() && topic.count() >= threshold.least() ? topic.times() : 0);
    }

    private List<ConversationId> examples(Threshold threshold, String queue) {
        return threshold.measure().ofTopics()
                ? asked.stream()
                        .filter(topic -> topic.business().equals(queue))
                        .flatMap(topic -> topics.examples(queue, topic.hour(), EXAMPLES).stream())
                        .toList()
                : List.of();
    }

    private OptionalDouble value(Threshold threshold, QueueNow queue) {
        return threshold.measure() == Measure.TERMS_ENDING
                ? OptionalDouble.of(ending)
                : queue.value(threshold.measure(), threshold.least());
    }

    private static boolean concerns(Threshold threshold, String queue) {
        return threshold.queue().equals(Threshold.EACH)
                ? !queue.equals(Threshold.FLOOR)
                : threshold.queue().equals(queue)
                        || (threshold.measure().ofTopics() && queue.startsWith(threshold.queue() + "."));
    }

    private static Instant plus(Instant at, Duration more) {
        return at.equals(Instant.MIN) ? at : at.plus(more);
    }
}
