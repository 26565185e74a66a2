package io.jinqiao.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The newest results of a costly computation; the one not asked for longest makes room. Two may compute the same at once. */
public final class Recent<K, V> {

    private static final float LOAD = 0.75f;

    private final Map<K, V> results;

    /** @param most at least 1 */
    public Recent(int most) {
        this.results = new LinkedHashMap<>(most, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What was computed for this, or is now. */
    public V of(K key, Function<K, V> computation) {
        synchronized (results) {
            var known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        var computed = computation.apply(key);
        synchronized (results) {
            results.put(key, computed);
        }
        return computed;
    }
}
