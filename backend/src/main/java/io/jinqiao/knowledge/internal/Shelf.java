package io.jinqiao.knowledge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything in force in one language, and how rare each term is there. It may stand on another shelf, of which it hides
 * some articles and to which it adds its own; that one stays as it is.
 */
final class Shelf {

    /** Comparing so many wordings takes a few milliseconds. */
    private static final int LOOKED_THROUGH = 20_000;

    /** So many times as many wordings need cells of their own. */
    private static final int GROWN = 3;

    private final Map<String, Profile> profiles = new ConcurrentHashMap<>();
    private final @Nullable Shelf under;
    private final Set<Profile> hidden;
    private final Rarity words;
    private final Rarity pieces;
    private final Vocabulary vocabulary;
    private final AtomicInteger wordings = new AtomicInteger();
    private volatile Cells cells = Cells.NONE;
    private volatile double caution;
    private volatile int heeded;

    Shelf() {
        under = null;
        hidden = Set.of();
        words = new Rarity();
        pieces = new Rarity();
        vocabulary = new Vocabulary();
    }

    private Shelf(Shelf under, Set<Profile> hidden) {
        this.under = under;
        this.hidden = hidden;
        words = under.words.onTop();
        pieces = under.pieces.onTop();
        vocabulary = under.vocabulary.onTop();
        caution = under.caution;
        heeded = under.heeded;
        hidden.forEach(this::uncount);
    }

    /** This shelf as it would be without some articles. */
    Shelf without(Collection<String> keys) {
        return new Shelf(
                this, keys.stream().flatMap(key -> find(key).stream()).collect(Collectors.toUnmodifiableSet()));
    }

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
            uncount(old);
            cells.remove(old);
        }
    }

    private void uncount(Profile old) {
        words.remove(old.all().words());
        pieces.remove(old.all().pieces());
        wordings.addAndGet(-old.wordings().size());
        vocabulary.remove(old.entry());
    }

    Optional<Profile> find(String key) {
        var own = Optional.ofNullable(profiles.get(key));
        return under == null ? own : own.or(() -> under.find(key).filter(profile -> !hidden.contains(profile)));
    }

    Collection<Profile> all() {
        return under == null ? profiles.values() : and(under.all());
    }

    /** Those that may be near; all of them while they are few enough to look through. */
    Collection<Profile> near(Compact meaning) {
        if (under != null) {
            return and(under.near(meaning));
        }
        return wordings() <= LOOKED_THROUGH || cells.wordings() == 0 ? all() : cells.near(meaning);
    }

    /** With what is its own, and without what is hidden. */
    private Collection<Profile> and(Collection<Profile> below) {
        var both = new ArrayList<>(profiles.values());
        below.stream().filter(profile -> !hidden.contains(profile)).forEach(both::add);
        return both;
    }

    /** Sorts what has grown too large to look through. */
    void tidy() {
        if (under == null && wordings() > LOOKED_THROUGH && wordings() > GROWN * cells.wordings()) {
            cells = Cells.of(all());
        }
    }

    int size() {
        return under == null ? profiles.size() : profiles.size() + under.size() - hidden.size();
    }

    int wordings() {
        return under == null ? wordings.get() : wordings.get() + under.wordings();
    }

    /** What “none of these” is worth beside the weights that fit every base; see {@link Caution}. */
    double caution() {
        return caution;
    }

    /** Whether there are a quarter more or fewer wordings than when caution was set. */
    boolean changedMuch() {
        return Math.abs(wordings() - heeded) * 4 > heeded;
    }

    void heed(double caution) {
        this.caution = caution;
        heeded = wordings();
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
