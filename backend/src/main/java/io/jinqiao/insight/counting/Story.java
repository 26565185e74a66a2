package io.jinqiao.insight.counting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that was heard of one thing. What it counts depends on which facts were heard and not on when or in which order, so a fact
 * that comes late, or twice, leads where it would have led in time.
 *
 * @param points by number
 */
public record Story(String key, Map<Long, Point> points) {

    private static final Comparator<Point> IN_TIME =
            Comparator.comparing(Point::at).thenComparingLong(Point::number);

    /** Of these only the first in time says anything; later ones are not kept. */
    private static final Set<String> FIRST_ONLY = Set.of(Threads.PERSON_WROTE);

    /** Of these only the last. */
    private static final Set<String> LAST_ONLY = Set.of(Threads.UNDERSTOOD);

    public Story {
        points = Map.copyOf(points);
    }

    public static Story of(String key, Collection<Point> points) {
        return new Story(key, Map.of()).with(points);
    }

    /** This with more facts. */
    public Story with(Collection<Point> more) {
        var all = new HashMap<>(points);
        more.forEach(point -> all.put(point.number(), point));
        FIRST_ONLY.forEach(kind -> only(kind, IN_TIME, all));
        LAST_ONLY.forEach(kind -> only(kind, IN_TIME.reversed(), all));
        return new Story(key, all);
    }

    private static void only(String kind, Comparator<Point> order, Map<Long, Point> all) {
        var kept = all.values().stream()
                .filter(point -> point.kind().equals(kind))
                .min(order)
                .orElse(null);
        all.values().removeIf(point -> point.kind().equals(kind) && !point.equals(kept));
    }

    /** In the order in which it happened. */
    public List<Point> told() {
        return points.values().stream().sorted(IN_TIME).toList();
    }

    /** What it counts. */
    public Map<Cell, Long> counts() {
        var into = new Counts();
        switch (key.substring(0, key.indexOf(':'))) {
            case "conversation" -> new ConversationStory(told()).count(into);
            case "customer" -> new CustomerStory(told()).count(into);
            case "staff" -> new WorkingDay(key, told()).count(into);
            default -> Matters.count(told(), into);
        }
        return into.cells();
    }
}
