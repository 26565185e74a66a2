package io.jinqiao.routing.matching;

import io.jinqiao.routing.matching.Finder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is first in the queue, beside the seats that are free for it: who gets whom for the best total.
 *
 * @param seats a person stands here once for each of their free seats, one after the other
 */
record Batch(List<Item> items, List<Desk> seats, Finder finder, RoutingRules rules, long now) {

    static Batch of(List<Item> items, Finder finder, RoutingRules rules, long now) {
        var seats = new ArrayList<Desk>();
        for (var desk : finder.inFront(items, items.size() + 1)) {
            IntStream.range(0, Math.min(desk.worker().room(), items.size())).forEach(_ -> seats.add(desk));
        }
        return new Batch(items, seats, finder, rules, now);
    }

    /** In the order of the queue; whoever finds nobody is left out. */
    List<Found> pairs() {
        var columns = Pairing.of(items.stream().map(this::points).toArray(double[][]::new));
        return IntStream.range(0, columns.length)
                .filter(row -> columns[row] != Pairing.NOBODY)
                .mapToObj(row -> Optional.ofNullable(finder.fit(items.get(row), seats.get(columns[row]), now)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A second seat of the same person is worth less, and may be too little: by then they have less room. */
    private double[] points(Item item) {
        var row = new double[seats.size()];
        var before = 0;
        for (int column = 0; column < row.length; column++) {
            var desk = seats.get(column);
            var worker = desk.worker();
            if (column > 0 && seats.get(column - 1).equals(desk)) {
                before++;
                row[column] = worker.need(item.places) + before > worker.room()
                        ? Pairing.NEVER
                        : row[column - 1] - (double) rules.weights().room() / worker.capacity();
            } else {
                before = 0;
                var found = finder.fit(item, desk, now);
                row[column] = found == null ? Pairing.NEVER : found.points();
            }
        }
        return row;
    }
}
