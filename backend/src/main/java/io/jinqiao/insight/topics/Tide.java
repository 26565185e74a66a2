package io.jinqiao.insight.topics;

import java.util.Collection;

/**
 * How many times the usual everything is asked: on a Sunday that is a working day, or on the day after a campaign, every class
 * rises, and then none of them is a topic. The median of the classes, so that the few that do rise do not hide themselves.
 */
public final class Tide {

    /** Classes with less than this say nothing about the rest. */
    private static final double ENOUGH = 4;

    /** With fewer classes than this there is no tide to see. */
    private static final int LEAST_CLASSES = 5;

    private Tide() {}

    /** One class: what came, and what is usual. */
    public record Asked(long count, Usual usual) {}

    /** At least 1: in a quiet hour what is as usual is no rise. */
    public static double of(Collection<Asked> classes) {
        var ratios = classes.stream()
                .filter(one -> one.usual().known() && one.usual().median() >= ENOUGH)
                .mapToDouble(one -> one.count() / one.usual().median())
                .sorted()
                .toArray();
        return ratios.length < LEAST_CLASSES ? 1 : Math.max(1, ratios[(ratios.length - 1) / 2]);
    }
}
