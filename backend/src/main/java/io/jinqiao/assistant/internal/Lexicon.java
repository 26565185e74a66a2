package io.jinqiao.assistant.internal;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears what a message gives away: wishes, dangers, moods, small talk. */
final class Lexicon {

    private static final Pattern POLITENESS =
            Pattern.compile("^(?:请|请问|麻烦|帮我|给我|我要|我想|那|please |pls )+|(?:谢谢|吧|啊|呀|哦|呢|了| please| pls| now| thanks)+$");

    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{P}\\p{S}]+");

    private final Map<Signal, WordList> lists = new EnumMap<>(Signal.class);

    private Lexicon(Map<String, Map<String, Object>> yaml) {
        for (var signal : Signal.values()) {
            lists.put(signal, WordList.of(yaml.getOrDefault(signal.list(), Map.of())));
        }
    }

    static Lexicon load() {
        return new Lexicon(Resources.yaml("words.yaml"));
    }

    /** What the words give away, and how upset they sound, 0 to 4. */
    record Heard(Set<Signal> signals, int emotion) {

        boolean has(Signal signal) {
            return signals.contains(signal);
        }
    }

    Heard hear(String words) {
        var folded = fold(words);
        var plain = plain(folded);
        var signals = EnumSet.noneOf(Signal.class);
        var emotion = shouts(words) ? 2 : 0;
        for (var each : lists.entrySet()) {
            var list = each.getValue();
            if (list.isWhole(plain) || list.isWhole(withoutPoliteness(plain)) || list.isIn(folded)) {
                signals.add(each.getKey());
                emotion = Math.max(emotion, list.level());
            }
        }
        return new Heard(signals, emotion);
    }

    /** One way of writing: Simplified, half width, lower case, straight apostrophes, single spaces. */
    static String fold(String words) {
        return HanLP.convertToSimplifiedChinese(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(String folded) {
        return NOT_WORDS
                .matcher(folded.replace("'", "\u0001"))
                .replaceAll(" ")
                .replace('\u0001', '\'')
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    private static String withoutPoliteness(String plain) {
        return POLITENESS.matcher(plain).replaceAll("").strip();
    }

    /** Many marks in a row, or a sentence in capitals. */
    private static boolean shouts(String words) {
        var letters =
                words.chars().filter(c -> c < 0x80 && Character.isLetter(c)).toArray();
        return words.matches("(?s).*[!！?？]{3,}.*")
                || (letters.length > 14 && Arrays.stream(letters).allMatch(Character::isUpperCase));
    }
}
