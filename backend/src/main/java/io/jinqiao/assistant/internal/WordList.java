package io.jinqiao.assistant.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One list of words that mean one thing.
 *
 * @param level how upset somebody is who says this, 0 to 4
 * @param whole messages that are nothing but this
 */
record WordList(int level, Set<String> whole, Pattern phrases, Pattern not) {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Right before a phrase these take it back. */
    private static final Pattern NEGATION = Pattern.compile(
            "(?:(?:(?<![要么嘛还])不|不是|并不是|并非|没有|没|不想|不要|不用|不必|不需要|不需|不会|无需|别|未)(?:要|想|打算|准备|来|去|在|说|是|被|给|再|我)*"
                    + "|\\b(?:not|no|never|don't|dont|didn't|doesn't|wasn't|haven't|hasn't|isn't|won't|needn't|without)"
                    + "(?: (?:want|need|like|wish|going|trying|here|been|yet|to|a|an|the|any|really|be|have|my))*)\\s*$");

    static WordList of(Map<String, Object> yaml) {
        return new WordList(
                yaml.get("level") instanceof Integer level ? level : 0,
                Set.copyOf(texts(yaml.get("whole"))),
                anyOf(texts(yaml.get("phrases"))),
                anyOf(texts(yaml.get("not"))));
    }

    boolean isWhole(String plain) {
        return whole.contains(plain);
    }

    boolean isIn(String folded) {
        var text = not.matcher(folded).replaceAll("，");
        return phrases.matcher(text)
                .results()
                .anyMatch(match ->
                        !NEGATION.matcher(text.substring(0, match.start())).find());
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> texts
                ? texts.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Pattern anyOf(List<String> phrases) {
        return phrases.isEmpty()
                ? NEVER
                : Pattern.compile(phrases.stream().map(WordList::pattern).collect(Collectors.joining("|")));
    }

    /** Latin words end where words end; Chinese ones have no such border. */
    private static String pattern(String phrase) {
        var literal = Pattern.quote(phrase).replace("…", "\\E.{0,12}?\\Q");
        return phrase.charAt(0) < 0x80 ? "\\b" + literal + "\\b" : literal;
    }
}
