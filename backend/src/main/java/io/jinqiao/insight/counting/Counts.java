package io.jinqiao.insight.counting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** A sum of counts under way. */
final class Counts {

    private final Map<Cell, Long> cells = new HashMap<>();

    void one(String measure, Instant at, Places places) {
        add(measure, at, places, 1);
    }

    void add(String measure, Instant at, Places places, long n) {
        if (n != 0) {
            cells.merge(new Cell(measure, at.truncatedTo(ChronoUnit.MINUTES), places), n, Long::sum);
        }
    }

    Map<Cell, Long> cells() {
        return Map.copyOf(cells);
    }
}
