package io.jinqiao.tools.simulate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times that something took. */
final class Latencies {

    private final List<Long> nanos = new ArrayList<>();

    synchronized void since(long began) {
        nanos.add(System.nanoTime() - began);
    }

    synchronized Duration share(double part) {
        if (nanos.isEmpty()) {
            return Duration.ZERO;
        }
        var sorted = nanos.stream().sorted().toList();
        return Duration.ofNanos(sorted.get((int) Math.min(sorted.size() - 1L, (long) (part * sorted.size()))));
    }
}
