package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Cell;
import io.jinqiao.insight.counting.Threads;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums of cells by time and by one dimension or two, as they are kept. */
final class Rollup {

    enum Grain {
        MINUTE,
        HOUR,
        DAY
    }

    /**
     * What a sum is of.
     *
     * @param parent what the value lies within, see {@link By#parent}
     */
    record Key(Grain grain, By by, String measure, Instant at, String value, String parent) {}

    record Row(Key key, long n) {}

    private static final Comparator<Row> IN_ORDER = Comparator.comparing(
                    (Row row) -> row.key().grain())
            .thenComparing(row -> row.key().by())
            .thenComparing(row -> row.key().measure())
            .thenComparing(row -> row.key().at())
            .thenComparing(row -> row.key().value())
            .thenComparing(row -> row.key().parent());

    private Rollup() {}

    /** All that are kept; none of them zero, in the order of their key. */
    static List<Row> of(Map<Cell, Long> cells, Keeping keeping) {
        return of(cells, keeping, By.KEPT);
    }

    /** Only the sums by these. */
    static List<Row> of(Map<Cell, Long> cells, Keeping keeping, List<By> bys) {
        var sums = new HashMap<Key, Long>();
        cells.forEach((cell, n) -> {
            var day = cell.minute().atZone(Threads.HOME).toLocalDate();
            for (var by : bys) {
                if (by.tellsApart(cell.places())) {
                    add(sums, cell, day, by, keeping, n);
                }
            }
        });
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Row(sum.getKey(), sum.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static void add(Map<Key, Long> sums, Cell cell, LocalDate day, By by, Keeping keeping, long n) {
        var value = by.first().value(cell.places());
        var parent = by.parent(cell.places());
        for (var grain : Grain.values()) {
            if (by.kept(grain, day, keeping)) {
                var at = begin(grain, cell.minute(), day);
                sums.merge(new Key(grain, by, cell.measure(), at, value, parent), n, Long::sum);
            }
        }
    }

    private static Instant begin(Grain grain, Instant at, LocalDate day) {
        return switch (grain) {
            case MINUTE -> at;
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day.atStartOfDay(Threads.HOME).toInstant();
        };
    }
}
