package io.jinqiao.insight.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories under way and the difference that more facts make to what they count. */
public final class Ledger {

    private final Map<String, Story> stories = new HashMap<>();

    public Ledger() {}

    /** Goes on from stories that were kept. */
    public Ledger(Collection<Story> kept) {
        kept.forEach(story -> stories.put(story.key(), story));
    }

    /** Takes facts in; by how much each count changes, none by zero. */
    public Map<Cell, Long> add(Collection<Entry> entries) {
        var byStory = new HashMap<String, List<Point>>();
        entries.forEach(entry ->
                byStory.computeIfAbsent(entry.story(), _ -> new ArrayList<>()).add(entry.point()));
        var change = new HashMap<Cell, Long>();
        byStory.forEach((key, points) -> {
            var before = stories.getOrDefault(key, new Story(key, Map.of()));
            var after = before.with(points);
            if (!after.equals(before)) {
                stories.put(key, after);
                add(change, after.counts(), 1);
                add(change, before.counts(), -1);
            }
        });
        change.values().removeIf(n -> n == 0);
        return change;
    }

    public Collection<Story> stories() {
        return List.copyOf(stories.values());
    }

    /** Adds counts to a sum, so many times. */
    public static void add(Map<Cell, Long> sum, Map<Cell, Long> counts, long times) {
        counts.forEach((cell, n) -> sum.merge(cell, n * times, Long::sum));
    }
}
