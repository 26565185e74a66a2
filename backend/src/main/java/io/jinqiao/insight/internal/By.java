package io.jinqiao.insight.internal;

import static io.jinqiao.insight.internal.Dimension.AGENT;
import static io.jinqiao.insight.internal.Dimension.BRANCH;
import static io.jinqiao.insight.internal.Dimension.BUSINESS;
import static io.jinqiao.insight.internal.Dimension.CHANNEL;
import static io.jinqiao.insight.internal.Dimension.QUEUE;
import static io.jinqiao.insight.internal.Dimension.TEAM;

import io.jinqiao.insight.counting.Places;
import io.jinqiao.insight.internal.Rollup.Grain;
import io.jinqiao.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what figures are told apart: by one dimension, or by any two of queue, team, channel, business and branch.
 *
 * @param second null for one
 */
record By(Dimension first, @Nullable Dimension second) implements Comparable<By> {

    private static final Set<Dimension> PAIRED = EnumSet.of(QUEUE, TEAM, CHANNEL, BUSINESS, BRANCH);

    private static final String AND = "/";

    private static final Comparator<By> IN_ORDER =
            Comparator.comparing(By::first).thenComparing(By::second, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** All by which sums are kept; of two, the one that {@link Dimension} names first is first. */
    static final List<By> KEPT = kept();

    /** Those that are watched: their sums change with each fact. */
    static final List<By> AT_ONCE = KEPT.stream().filter(By::byMinute).toList();

    /** Those that are many, by person, business, branch and two dimensions: their sums follow some seconds later. */
    static final List<By> SOON = KEPT.stream().filter(by -> !by.byMinute()).toList();

    By {
        if (second != null && (first == second || !PAIRED.contains(first) || !PAIRED.contains(second))) {
            throw Refused.invalid(
                    "insight.no-such-pair", "Two at once are any two of queue, team, channel, business and branch");
        }
    }

    static By one(Dimension only) {
        return new By(only, null);
    }

    static By parse(String text) {
        var and = text.indexOf(AND);
        return and < 0
                ? one(Dimension.valueOf(text))
                : new By(Dimension.valueOf(text.substring(0, and)), Dimension.valueOf(text.substring(and + 1)));
    }

    /** Whether sums are kept the other way round. */
    boolean turned() {
        return second != null && second.compareTo(first) < 0;
    }

    By asKept() {
        return second != null && turned() ? new By(/* first= */ second, /* second= */ first) : this;
    }

    boolean two() {
        return second != null;
    }

    /** Whether such a place is known. */
    boolean tellsApart(Places places) {
        return !first.value(places).isEmpty()
                && (second == null || !second.value(places).isEmpty());
    }

    /** What a value lies within: the second of two, the team of a person; empty where it is not known or there is none. */
    String parent(Places places) {
        if (second != null) {
            return second.value(places);
        }
        return first == AGENT ? TEAM.value(places) : "";
    }

    /**
     * Whether such a sum of that day is kept. What came with branches, pairs and minutes of teams and channels is kept of whole
     * days only, so that none holds a part of a day as if it were all; the finest of it for a time.
     */
    boolean kept(Grain grain, LocalDate day, Keeping keeping) {
        return switch (grain) {
            case MINUTE -> byMinute() && (!isFine(grain) || keeping.fine(day));
            case HOUR -> isFine(grain) ? keeping.fine(day) : first != BRANCH || keeping.whole(day);
            case DAY -> !needsWholeDays() || keeping.whole(day);
        };
    }

    /** By the minute only what is watched, forecast or asked for on the day. */
    boolean byMinute() {
        return second == null
                && switch (first) {
                    case ALL, QUEUE, TEAM, CHANNEL -> true;
                    case AGENT, BUSINESS, BRANCH -> false;
                };
    }

    /** Whether such sums are many and asked for soon or never. */
    boolean isFine(Grain grain) {
        return switch (grain) {
            case MINUTE -> first == TEAM || first == CHANNEL;
            case HOUR -> two();
            case DAY -> false;
        };
    }

    /** Whether days that were counted before it was thought of have none of it until they are counted again. */
    boolean needsWholeDays() {
        return two() || first == BRANCH;
    }

    @Override
    public int compareTo(By other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return second == null ? first.name() : first + AND + second;
    }

    private static List<By> kept() {
        var kept = new ArrayList<By>();
        Arrays.stream(Dimension.values()).map(By::one).forEach(kept::add);
        for (var first : PAIRED) {
            PAIRED.stream()
                    .filter(second -> first.compareTo(second) < 0)
                    .map(second -> new By(first, second))
                    .forEach(kept::add);
        }
        return List.copyOf(kept);
    }
}
