package io.jinqiao.tools.bench;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** Counts durations between 0 and 20 s, in steps of 20 µs, while it is open. */
final class Latencies {

    private static final int STEP_NANOS = 20_000;
    private static final int STEPS = 1_000_000;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(STEPS);
    private final LongAdder total = new LongAdder();
    private volatile boolean open;

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    void add(long nanos) {
        if (open) {
            counts.incrementAndGet(Math.clamp(nanos / STEP_NANOS, 0, STEPS - 1));
            total.increment();
        }
    }

    long total() {
        return total.sum();
    }

    /** The duration that this share of all stays under, in milliseconds. */
    double millis(double share) {
        var wanted = (long) Math.ceil(total.sum() * share);
        long seen = 0;
        for (int step = 0; step < STEPS; step++) {
            seen += counts.get(step);
            if (seen >= wanted && seen > 0) {
                return (step + 1) * (STEP_NANOS / 1e6);
            }
        }
        return 0;
    }
}
