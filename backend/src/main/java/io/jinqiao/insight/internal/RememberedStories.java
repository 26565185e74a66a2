package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Story;
import io.jinqiao.insight.internal.CountRepository.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stories that facts were last added to, so that a person's day is not read again for each conversation. They hold at the
 * position at which they were kept and at no other: where another node has counted, or a transaction was undone, they are
 * forgotten.
 */
final class RememberedStories {

    /** Some kilobytes each. */
    private static final int MOST = 5_000;

    private final StoryRepository stories;
    private final Map<String, Story> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Story> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable Position position;

    RememberedStories(StoryRepository stories) {
        this.stories = stories;
    }

    /** Those of these that exist, at this position, which the caller has locked. */
    synchronized List<Story> at(Position locked, Collection<String> keys) {
        if (!locked.equals(position)) {
            kept.clear();
            position = locked;
        }
        var found = new ArrayList<Story>();
        var unknown = new ArrayList<String>();
        for (var key : keys) {
            var story = kept.get(key);
            if (story == null) {
                unknown.add(key);
            } else {
                found.add(story);
            }
        }
        found.addAll(stories.get(unknown));
        return found;
    }

    /** From now on these, at the position to which the caller's transaction moves. */
    synchronized void keep(Position next, Collection<Story> all) {
        position = next;
        all.forEach(story -> kept.put(story.key(), story));
    }
}
