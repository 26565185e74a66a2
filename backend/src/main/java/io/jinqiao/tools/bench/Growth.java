package io.jinqiao.tools.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The same calls among few and among ten times as many: what costs more where there is more. */
final class Growth {

    /** What is timed, once; the number makes each another one. */
    interface Call {
        void make(int number) throws Exception;
    }

    private Growth() {}

    /** One call after the other, as one person does; the first fifth warms up. */
    static Latencies timed(int calls, Call call) throws Exception {
        var latencies = new Latencies();
        for (int i = -calls / 5; i < calls; i++) {
            if (i == 0) {
                latencies.open();
            }
            var began = System.nanoTime();
            call.make(calls + i);
            latencies.add(System.nanoTime() - began);
        }
        return latencies;
    }

    /**
     * Few beside many.
     *
     * @param title with a place for each of the two sizes
     * @param measured by size, the smaller first, then by what was timed
     */
    static Table table(String title, Map<Integer, Map<String, Latencies>> measured, List<String> notes) {
        var rows = new ArrayList<List<Object>>();
        var sizes = List.copyOf(measured.keySet());
        var few = Objects.requireNonNull(measured.get(sizes.getFirst()));
        var many = Objects.requireNonNull(measured.get(sizes.getLast()));
        few.forEach((what, before) -> {
            var after = Objects.requireNonNull(many.get(what));
            rows.add(List.of(
                    what,
                    before.millis(0.5),
                    before.millis(0.95),
                    after.millis(0.5),
                    after.millis(0.95),
                    String.format(Locale.ROOT, "%.2f", after.millis(0.5) / before.millis(0.5))));
        });
        return new Table(
                String.format(Locale.ROOT, title, sizes.getFirst(), sizes.getLast()),
                List.of("what", "p50 ms, few", "p95 ms, few", "p50 ms, many", "p95 ms, many", "p50 grows"),
                rows,
                notes);
    }
}
