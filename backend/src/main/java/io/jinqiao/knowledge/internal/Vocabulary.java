package io.jinqiao.knowledge.internal;

import io.jinqiao.language.Texts;
import io.jinqiao.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that the articles of one language are asked for with, and how to find one that somebody meant. */
final class Vocabulary {

    private static final Pattern LATIN = Pattern.compile("[a-z]{3,}");

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> bySound = new ConcurrentHashMap<>();

    private final @Nullable Vocabulary under;

    Vocabulary() {
        under = null;
    }

    /** Begins with the words of another, and leaves that one as it is. */
    private Vocabulary(Vocabulary under) {
        this.under = under;
    }

    Vocabulary onTop() {
        return new Vocabulary(this);
    }

    void add(Entry entry) {
        for (var word : words(entry)) {
            counts.merge(word, 1, Vocabulary::left);
            if (count(word) == 1) {
                sound(word)
                        .ifPresent(sound -> bySound.computeIfAbsent(sound, _ -> ConcurrentHashMap.newKeySet())
                                .add(word));
            }
        }
    }

    void remove(Entry entry) {
        for (var word : words(entry)) {
            counts.merge(word, -1, Vocabulary::left);
            if (count(word) == 0) {
                sound(word).map(bySound::get).ifPresent(words -> words.remove(word));
            }
        }
    }

    private static List<String> words(Entry entry) {
        var folded = Texts.fold(String.join("\n", entry.asked()));
        var chinese = Texts.cut(folded).stream()
                .filter(Texts.Word::meaningful)
                .map(Texts.Word::text)
                .filter(word -> word.codePoints().allMatch(Character::isIdeographic));
        var latin = LATIN.matcher(folded).results().map(match -> match.group());
        return Stream.concat(chinese, latin).distinct().toList();
    }

    private static Optional<String> sound(String word) {
        return word.length() < 2 || LATIN.matcher(word).matches() ? Optional.empty() : Words.sound(word);
    }

    boolean has(String word) {
        return count(word) > 0;
    }

    private int count(String word) {
        var own = counts.getOrDefault(word, 0);
        return under == null ? own : own + under.count(word);
    }

    /** Some of them may be in use no more. */
    private Stream<String> all() {
        var own = counts.keySet().stream();
        return under == null ? own : Stream.concat(under.all(), own).distinct();
    }

    private Stream<String> sounding(String sound) {
        var own = bySound.getOrDefault(sound, Set.of()).stream();
        return under == null ? own : Stream.concat(under.sounding(sound), own).distinct();
    }

    private static @Nullable Integer left(int count, int more) {
        return count + more == 0 ? null : count + more;
    }

    /** The commonest word that sounds like this and has a character of it in its place. */
    Optional<String> soundingLike(String typed) {
        return commonest(
                Words.sound(typed).stream().flatMap(this::sounding),
                word -> word.length() == typed.length() && sharesCharacter(word, typed));
    }

    private static boolean sharesCharacter(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) == other.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    Optional<String> sayingTheSame(String word) {
        return commonest(Words.synonyms(word).stream(), same -> !same.equals(word));
    }

    /** The nearest Latin word at most so many edits away, of several the commonest. */
    Optional<String> spelledLike(String typed, int edits) {
        var nearest = new ArrayList<String>();
        var fewest = edits + 1;
        for (var word : (Iterable<String>) all().filter(this::has)::iterator) {
            if (Math.abs(word.length() - typed.length()) <= edits && word.charAt(0) == typed.charAt(0)) {
                var distance = Edits.between(word, typed);
                if (distance < fewest) {
                    nearest.clear();
                    fewest = distance;
                }
                if (distance == fewest && distance <= edits) {
                    nearest.add(word);
                }
            }
        }
        return commonest(nearest.stream(), _ -> true);
    }

    private Optional<String> commonest(Stream<String> words, Predicate<String> fitting) {
        return words.filter(word -> has(word) && fitting.test(word))
                .max(Comparator.comparingInt((String word) -> count(word)).thenComparing(Comparator.reverseOrder()));
    }
}
