package io.jinqiao.journal.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/**
 * Up to which number every fact has come.
 *
 * <p>Numbers are drawn inside transactions and transactions end in any order. A mark says which number was the last drawn, and
 * below which transaction its drawer lies; when all of those have ended, no fact can come at or under that number any more.
 */
@Component
class Horizon {

    private record Mark(long number, long transaction) {}

    private static final int MOST_MARKS = 1_000;

    private final SealRepository seals;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long marked;
    private long settled;

    Horizon(SealRepository seals) {
        this.seals = seals;
    }

    /** The number is read before the transaction, so whoever drew it had begun. Where nothing is new no transaction is begun. */
    synchronized long settled() {
        var number = seals.lastNumber();
        if (number > marked && marks.size() < MOST_MARKS) {
            marks.add(new Mark(number, seals.newestBegun()));
            marked = number;
        }
        var oldestOpen = seals.oldestOpen();
        while (!marks.isEmpty() && marks.getFirst().transaction() <= oldestOpen) {
            settled = Math.max(settled, marks.removeFirst().number());
        }
        return settled;
    }
}
