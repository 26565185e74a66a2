package io.jinqiao.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the dictionaries know of Simplified Chinese words: whether they are any, how they sound, what says the same. */
public final class Words {

    /** Sounds that many speakers do not keep apart, and so type one for the other. */
    private static final Pattern BREATHED = Pattern.compile("^([zcs])h");

    private static final Pattern NASAL = Pattern.compile("([aei]n)g$");

    private Words() {}

    public static boolean isWord(String folded) {
        return CoreDictionary.contains(folded);
    }

    /** Syllables without tones; empty where a character has no known sound. Texts of one sound are typed alike. */
    public static Optional<String> sound(String folded) {
        var sound = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            var syllable = Sounds.BY_CHARACTER.get(folded.charAt(i));
            if (syllable == null) {
                return Optional.empty();
            }
            sound.append(syllable).append(' ');
        }
        return Optional.of(sound.toString());
    }

    /** Words that say the same, the word itself among them; empty where none is known. */
    public static List<String> synonyms(String folded) {
        return Synonyms.BY_WORD.getOrDefault(folded, List.of());
    }

    private static final class Sounds {

        static final Map<Character, String> BY_CHARACTER = new HashMap<>();

        static {
            // 卡=ka3,qia3: the first sound is the usual one.
            lines("/data/dictionary/pinyin/pinyin.txt", line -> {
                if (line.indexOf('=') == 1) {
                    BY_CHARACTER.put(line.charAt(0), syllable(line.substring(2)));
                }
            });
        }

        private static String syllable(String sounds) {
            var first = sounds.substring(0, firstTone(sounds));
            return NASAL.matcher(BREATHED.matcher(first).replaceFirst("$1")).replaceFirst("$1");
        }

        private static int firstTone(String sounds) {
            var end = 0;
            while (end < sounds.length() && Character.isLetter(sounds.charAt(end))) {
                end++;
            }
            return end;
        }
    }

    private static final class Synonyms {

        static final Map<String, List<String>> BY_WORD = new HashMap<>();

        static {
            // If19C01= 遗失 丢失 丢掉: after "=" stands what says the same; other marks mean only likeness.
            lines("/data/dictionary/synonym/CoreSynonym.txt", line -> {
                var words = line.split(" ", -1);
                if (words[0].endsWith("=")) {
                    var same = List.of(words).subList(1, words.length);
                    same.forEach(word -> BY_WORD.merge(word, same, Synonyms::together));
                }
            });
        }

        private static List<String> together(List<String> some, List<String> others) {
            var all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }
    }

    private static void lines(String resource, Consumer<String> reader) {
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
