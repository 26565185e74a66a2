package io.jinqiao.insight.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Of which days which sums are kept.
 *
 * @param wholeSince the first day of which all are, because counting knew them from its morning on
 * @param again days before that were counted again since
 * @param fineSince the first day of which the finest sums are kept still
 */
record Keeping(LocalDate wholeSince, Set<LocalDate> again, LocalDate fineSince) {

    Keeping {
        again = Set.copyOf(again);
    }

    boolean whole(LocalDate day) {
        return !day.isBefore(wholeSince) || again.contains(day);
    }

    boolean fine(LocalDate day) {
        return !day.isBefore(fineSince) && whole(day);
    }

    /** Once that day is counted again. */
    Keeping with(LocalDate day) {
        var all = new HashSet<>(again);
        all.add(day);
        return new Keeping(wholeSince, all, fineSince);
    }
}
