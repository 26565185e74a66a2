package io.jinqiao.tools.simulate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What happened in the simulation, counted by everybody at once. */
final class Score {

    /** Everything that is counted, in the order of the summary. */
    enum Count {
        CONVERSATIONS("conversations"),
        SENT("messages sent"),
        ACKNOWLEDGED("acknowledged"),
        RECEIVED("messages received"),
        RESENT("sent again after a break"),
        RESUMED("reconnected and resumed"),
        ANSWERS("answers of the assistant"),
        ASKED_BACK("times it asked back"),
        QUEUED("waited for a person"),
        GAVE_UP("left while waiting"),
        ASSIGNED("taken over by a person"),
        TRANSFERRED("transfers"),
        CLOSED("closed by a person"),
        TICKETS("tickets opened"),
        RESOLVED("tickets resolved"),
        RATED("ratings"),
        LOST("LOST"),
        DOUBLED("DOUBLED"),
        OUT_OF_ORDER("OUT OF ORDER");

        final String label;

        Count(String label) {
            this.label = label;
        }
    }

    final AtomicLong waiting = new AtomicLong();
    final AtomicLong serving = new AtomicLong();
    final AtomicLong talking = new AtomicLong();
    final Latencies untilAcknowledged = new Latencies();
    final Latencies untilAnswered = new Latencies();
    final Latencies untilAssigned = new Latencies();

    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refusals = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();

    void add(Count count) {
        add(count, 1);
    }

    void add(Count count, long many) {
        counts.computeIfAbsent(count, _ -> new LongAdder()).add(many);
    }

    long of(Count count) {
        var counted = counts.get(count);
        return counted == null ? 0 : counted.sum();
    }

    void refused(String code) {
        refusals.computeIfAbsent(code, _ -> new LongAdder()).increment();
    }

    long refused() {
        return refusals.values().stream().mapToLong(LongAdder::sum).sum();
    }

    Map<String, Long> refusals() {
        return sums(refusals);
    }

    void lost(String how, long many) {
        if (many > 0) {
            add(Count.LOST, many);
            fault("lost: " + how);
        }
    }

    void doubled(String how) {
        add(Count.DOUBLED);
        fault("doubled: " + how);
    }

    void outOfOrder(String how) {
        add(Count.OUT_OF_ORDER);
        fault("out of order: " + how);
    }

    Map<String, Long> faults() {
        return sums(faults);
    }

    boolean clean() {
        return of(Count.LOST) + of(Count.DOUBLED) + of(Count.OUT_OF_ORDER) == 0;
    }

    private void fault(String how) {
        faults.computeIfAbsent(how, _ -> new LongAdder()).increment();
    }

    private static Map<String, Long> sums(Map<String, LongAdder> adders) {
        var sums = new TreeMap<String, Long>();
        adders.forEach((name, adder) -> sums.put(name, adder.sum()));
        return sums;
    }
}
