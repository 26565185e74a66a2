package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Cell;
import io.jinqiao.insight.counting.Places;
import io.jinqiao.insight.counting.Threads;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of cells by time and by one dimension, as they are kept. */
final class Rollup {

    enum Grain {
        MINUTE,
        HOUR,
        DAY
    }

    enum Dimension {
        ALL,
        QUEUE,
        TEAM,
        AGENT,
        CHANNEL,
        BUSINESS;

        String value(Places places) {
            return switch (this) {
                case ALL -> "*";
                case QUEUE -> places.queue();
                case TEAM -> places.team();
                case AGENT -> places.agent();
                case CHANNEL -> places.channel();
                case BUSINESS -> places.business();
            };
        }

        /** What a value lies within: an agent in a team. */
        String parent(Places places) {
            return this == AGENT ? places.team() : "";
        }
    }

    /** By the minute only what is watched and forecast by it. */
    private static final Set<Dimension> BY_MINUTE = Set.of(Dimension.ALL, Dimension.QUEUE);

    record Key(Grain grain, Dimension dimension, String measure, Instant at, String value, String parent) {}

    record Row(Key key, long n) {}

    private static final Comparator<Row> IN_ORDER = Comparator.comparing(
                    (Row row) -> row.key().grain())
            .thenComparing(row -> row.key().dimension())
            .thenComparing(row -> row.key().measure())
            .thenComparing(row -> row.key().at())
            .thenComparing(row -> row.key().value())
            .thenComparing(row -> row.key().parent());

    private Rollup() {}

    /** None of them zero, in the order of their key. */
    static List<Row> of(Map<Cell, Long> cells) {
        var sums = new HashMap<Key, Long>();
        cells.forEach((cell, n) -> {
            for (var dimension : Dimension.values()) {
                var value = dimension.value(cell.places());
                if (!value.isEmpty()) {
                    add(sums, cell, dimension, value, n);
                }
            }
        });
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Row(sum.getKey(), sum.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static void add(Map<Key, Long> sums, Cell cell, Dimension dimension, String value, long n) {
        var parent = dimension.parent(cell.places());
        for (var grain : Grain.values()) {
            if (grain != Grain.MINUTE || BY_MINUTE.contains(dimension)) {
                var at = begin(grain, cell.minute());
                sums.merge(new Key(grain, dimension, cell.measure(), at, value, parent), n, Long::sum);
            }
        }
    }

    private static Instant begin(Grain grain, Instant at) {
        return switch (grain) {
            case MINUTE -> at;
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case DAY -> at.atZone(Threads.HOME).truncatedTo(ChronoUnit.DAYS).toInstant();
        };
    }
}
