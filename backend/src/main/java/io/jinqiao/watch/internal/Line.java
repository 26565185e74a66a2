package io.jinqiao.watch.internal;

import io.jinqiao.watch.internal.QueueNow.Came;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.TreeSet;
import java.util.UUID;

/** One queue as facts move it; each fact costs the logarithm of what waits, a look costs what has grown old since the last. */
final class Line {

    static final Duration LATELY = Duration.ofMinutes(30);

    /** Who waits, and since when. */
    record Waits(UUID id, Instant since) {

        private static final Comparator<Waits> OLDEST_FIRST =
                Comparator.comparing(Waits::since).thenComparing(Waits::id);
    }

    private record Outcome(Instant at, Came came) {}

    private final TreeSet<Waits> waiting = new TreeSet<>(Waits.OLDEST_FIRST);
    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private Came lately = Came.NOTHING;
    private Came today = Came.NOTHING;
    private int ready;
    private int seats;
    private int taken;

    void waits(Waits one) {
        waiting.add(one);
    }

    void waitsNoMore(Waits one) {
        waiting.remove(one);
    }

    void nobodyWaits() {
        waiting.clear();
    }

    void came(Instant at, Came came, boolean ofToday) {
        outcomes.addLast(new Outcome(at, came));
        lately = lately.and(came);
        if (ofToday) {
            today = today.and(came);
        }
    }

    void forgetOutcomes() {
        outcomes.clear();
        lately = Came.NOTHING;
        today = Came.NOTHING;
    }

    void newDay() {
        today = Came.NOTHING;
    }

    /** Somebody is there with these seats, or no more with minus. */
    void staffed(int moreReady, int moreSeats, int moreTaken) {
        ready += moreReady;
        seats += moreSeats;
        taken += moreTaken;
    }

    QueueNow at(String queue, Instant now) {
        for (var first = outcomes.peekFirst();
                first != null && first.at().isBefore(now.minus(LATELY));
                first = outcomes.peekFirst()) {
            lately = lately.without(outcomes.removeFirst().came());
        }
        var longest = waiting.isEmpty()
                ? 0
                : Math.max(0, Duration.between(waiting.first().since(), now).toSeconds());
        return new QueueNow(queue, waiting.size(), longest, ready, seats, taken, lately, today);
    }
}
