package io.jinqiao.knowledge.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Everything in force in one language, and how rare each term is there. */
final class Shelf {

    private final Map<String, Profile> profiles = new ConcurrentHashMap<>();
    private final Rarity words = new Rarity();
    private final Rarity pieces = new Rarity();
    private final AtomicInteger wordings = new AtomicInteger();
    private volatile double caution;
    private volatile int heeded;

    void put(String key, Profile profile) {
        take(profiles.put(key, profile));
        words.add(profile.all().words());
        pieces.add(profile.all().pieces());
        wordings.addAndGet(profile.wordings().size());
    }

    void remove(String key) {
        take(profiles.remove(key));
    }

    private void take(@Nullable Profile old) {
        if (old != null) {
            words.remove(old.all().words());
            pieces.remove(old.all().pieces());
            wordings.addAndGet(-old.wordings().size());
        }
    }

    Optional<Profile> find(String key) {
        return Optional.ofNullable(profiles.get(key));
    }

    Collection<Profile> all() {
        return profiles.values();
    }

    int size() {
        return profiles.size();
    }

    int wordings() {
        return wordings.get();
    }

    /** What “none of these” is worth beside the weights that fit every base; see {@link Caution}. */
    double caution() {
        return caution;
    }

    /** Whether there are a quarter more or fewer wordings than when caution was set. */
    boolean changedMuch() {
        return Math.abs(wordings.get() - heeded) * 4 > heeded;
    }

    void heed(double caution) {
        this.caution = caution;
        heeded = wordings.get();
    }

    Rarity words() {
        return words;
    }

    Rarity pieces() {
        return pieces;
    }
}
