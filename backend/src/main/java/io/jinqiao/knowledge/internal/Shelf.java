package io.jinqiao.knowledge.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Everything in force in one language, and how rare each term is there. */
final class Shelf {

    /** Comparing so many wordings takes a few milliseconds. */
    private static final int LOOKED_THROUGH = 20_000;

    /** So many times as many wordings need cells of their own. */
    private static final int GROWN = 3;

    private final Map<String, Profile> profiles = new ConcurrentHashMap<>();
    private final Rarity words = new Rarity();
    private final Rarity pieces = new Rarity();
    private final Vocabulary vocabulary = new Vocabulary();
    private final AtomicInteger wordings = new AtomicInteger();
    private volatile Cells cells = Cells.NONE;
    private volatile double caution;
    private volatile int heeded;

    void put(String key, Profile profile) {
        take(profiles.put(key, profile));
        words.add(profile.all().words());
        pieces.add(profile.all().pieces());
        wordings.addAndGet(profile.wordings().size());
        vocabulary.add(profile.entry());
        cells.add(profile);
    }

    void remove(String key) {
        take(profiles.remove(key));
    }

    private void take(@Nullable Profile old) {
        if (old != null) {
            words.remove(old.all().words());
            pieces.remove(old.all().pieces());
            wordings.addAndGet(-old.wordings().size());
            vocabulary.remove(old.entry());
            cells.remove(old);
        }
    }

    Optional<Profile> find(String key) {
        return Optional.ofNullable(profiles.get(key));
    }

    Collection<Profile> all() {
        return profiles.values();
    }

    /** Those that may be near; all of them while they are few enough to look through. */
    Collection<Profile> near(Compact meaning) {
        return wordings.get() <= LOOKED_THROUGH || cells.wordings() == 0 ? all() : cells.near(meaning);
    }

    /** Sorts what has grown too large to look through. */
    void tidy() {
        if (wordings.get() > LOOKED_THROUGH && wordings.get() > GROWN * cells.wordings()) {
            cells = Cells.of(all());
        }
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

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Rarity words() {
        return words;
    }

    Rarity pieces() {
        return pieces;
    }
}
