package io.jinqiao.routing.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Items by a time, the earliest first, and of the same time by {@link Item#ORDER}. The times stand beside each other in
 * memory, four children to a parent, so that finding a place reads the items themselves only where times are equal.
 */
final class ByTime {

    private static final int CHILDREN = 4;
    private static final int FEW = 64;

    private long[] times = new long[FEW];
    private Item[] items = new Item[FEW];
    private int size;

    int size() {
        return size;
    }

    void add(long time, Item item) {
        if (size == items.length) {
            times = Arrays.copyOf(times, 2 * size);
            items = Arrays.copyOf(items, 2 * size);
        }
        rise(size++, time, item);
    }

    @Nullable Item first() {
        return size == 0 ? null : items[0];
    }

    /** Takes the first away. */
    void removeFirst() {
        size--;
        var time = times[size];
        var item = items[size];
        forget(size, size + 1);
        if (size > 0) {
            sink(0, time, item);
        }
    }

    /** Leaves only what still waits; worth its time when most does not. */
    void clean() {
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if (items[i].waits()) {
                times[kept] = times[i];
                items[kept++] = items[i];
            }
        }
        forget(kept, size);
        size = kept;
        for (int i = (size - 2) / CHILDREN; i >= 0 && size > 1; i--) {
            sink(i, times[i], items[i]);
        }
    }

    /** Whether so many have gone, of which {@code live} wait, that {@link #clean} is worth its time. */
    boolean mostlyGone(int live) {
        return size > FEW && size > 2 * live;
    }

    private void forget(int from, int to) {
        Arrays.fill(items, from, to, null);
    }

    private void rise(int from, long time, Item item) {
        var at = from;
        while (at > 0) {
            var parent = (at - 1) / CHILDREN;
            if (!before(time, item, parent)) {
                break;
            }
            times[at] = times[parent];
            items[at] = items[parent];
            at = parent;
        }
        times[at] = time;
        items[at] = item;
    }

    private void sink(int from, long time, Item item) {
        var at = from;
        for (var child = earliestChild(at); child >= 0 && !before(time, item, child); child = earliestChild(at)) {
            times[at] = times[child];
            items[at] = items[child];
            at = child;
        }
        times[at] = time;
        items[at] = item;
    }

    private int earliestChild(int parent) {
        var first = parent * CHILDREN + 1;
        if (first >= size) {
            return -1;
        }
        var earliest = first;
        for (int child = first + 1; child < Math.min(first + CHILDREN, size); child++) {
            if (before(times[child], items[child], earliest)) {
                earliest = child;
            }
        }
        return earliest;
    }

    private boolean before(long time, Item item, int other) {
        return time < times[other] || (time == times[other] && Item.ORDER.compare(item, items[other]) < 0);
    }
}
