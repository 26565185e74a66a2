package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Heard.Trigger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears what a message gives away: wishes, dangers, moods, small talk; and by which words. */
final class Lexicon {

    private static final int LOUD = 2;

    /** What is nothing but a greeting or a thanks is no longer, however politely it is said. */
    private static final int LONGEST_WHOLE = 100;

    private static final Set<Signal> ABOUT_NOTHING =
            EnumSet.of(Signal.HUMAN, Signal.HELLO, Signal.THANKS, Signal.BYE, Signal.WHO);

    private static final Pattern POLITENESS = Pattern.compile(
            "^(?:你好|您好|好的|请|请问|麻烦|帮我|给我|我要|我想|那|please |pls )++|(?:谢谢|吧|啊|呀|哦|呢|了| please| pls| now| thanks)++$");

    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{P}\\p{S}]+");

    /** Many marks in a row, or a sentence in capitals. */
    private static final Pattern SHOUT = Pattern.compile("[!！?？]{3,}|\\b[A-Z]{2,}(?:['’ ,]+[A-Z]+\\b){3,}+");

    private final Map<Signal, WordList> lists = new EnumMap<>(Signal.class);

    private Lexicon(Map<String, Map<String, Object>> yaml) {
        for (var signal : Signal.values()) {
            lists.put(signal, WordList.of(yaml.getOrDefault(signal.list(), Map.of())));
        }
    }

    static Lexicon load() {
        return new Lexicon(Resources.yaml("words.yaml"));
    }

    /** How upset or endangered somebody is who gives this away, 0 to 4. */
    int level(Signal signal) {
        return Objects.requireNonNull(lists.get(signal)).level();
    }

    Heard hear(String words) {
        var folded = Folded.of(words);
        var plain = plain(folded.text());
        var triggers = new ArrayList<Trigger>();
        var level = 0;
        for (var each : lists.entrySet()) {
            var said = said(each.getValue(), folded, plain);
            if (said.isPresent()) {
                triggers.add(new Trigger(each.getKey(), said.get()));
                level = Math.max(level, each.getValue().level());
            }
        }
        var heard = new Heard(triggers, level);
        var shout = SHOUT.matcher(words);
        return shout.find() ? heard.and(new Trigger(Signal.SHOUTING, shout.group()), LOUD) : heard;
    }

    /** Whether these words call for a person, greet or thank, and say nothing of what it is about. */
    static boolean saysNothingElse(String words, Heard heard) {
        var left = words;
        for (var trigger : heard.triggers()) {
            if (ABOUT_NOTHING.contains(trigger.signal())) {
                left = left.replace(trigger.words(), " ");
            }
        }
        return !left.equals(words)
                && withoutPoliteness(plain(Folded.of(left).text())).isEmpty();
    }

    private static Optional<String> said(WordList list, Folded folded, String plain) {
        return plain.length() <= LONGEST_WHOLE && (list.isWhole(plain) || list.isWhole(withoutPoliteness(plain)))
                ? Optional.of(folded.original().strip())
                : list.in(folded.text()).map(match -> folded.words(match.start(), match.end()));
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
}
