package io.jinqiao.assistant.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One list of words that mean one thing.
 *
 * @param level how upset or endangered somebody is who says this, 0 to 4
 * @param whole messages that are nothing but this
 * @param asked whether “what if …?” still means it
 */
record WordList(int level, Set<String> whole, Pattern phrases, Pattern not, boolean asked) {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** As far back as anybody takes a word back. */
    private static final int BEFORE = 100;

    /** Right before a phrase these take it back. */
    private static final Pattern NEGATION = Pattern.compile(
            "(?:(?:(?<![要么嘛还可])不|不是|并不是|并非|没有|没|不想|不要|不用|不必|不需要|不需|不会|无需|别|未)(?:要|想|打算|准备|来|去|在|说|是|被|给|再|我|很|太|那么|怎么|骂|有)*"
                    + "|\\b(?:not|no|never|don't|dont|didn't|doesn't|wasn't|haven't|hasn't|isn't|won't|needn't|can't|without)"
                    + "(?: (?:want|need|like|wish|going|trying|here|been|yet|to|a|an|the|any|really|be|have|my|very|so|that))*)\\s*$");

    /** Somebody else's words, and titles. */
    private static final Pattern QUOTED = Pattern.compile(
            "《[^》]{1,40}》|(?:客服|你们|短信|页面|提示|系统|公告|广告|经理|柜员|说明|条款).{0,4}[说写称显示发问][：:，,]?[“\"「『'][^”\"」』']{1,60}[”\"」』']");

    private static final Pattern IF = Pattern.compile(
            "(?:如果|假如|万一|要是|假设|倘若|担心|害怕|怕|会不会|\\bif|\\bin case|\\bafraid of|\\bworried about)[^，。,.;；]{0,12}$");

    private static final Pattern QUESTION = Pattern.compile(
            "[?？吗么呢]|怎么|怎样|如何|多少|哪|赔|\\b(?:what|how|who|where|when|which|does|do i|will|would|can|should)\\b");

    static WordList of(Map<String, Object> yaml) {
        return new WordList(
                yaml.get("level") instanceof Integer level ? level : 0,
                Set.copyOf(texts(yaml.get("whole"))),
                anyOf(texts(yaml.get("phrases"))),
                anyOf(texts(yaml.get("not"))),
                !Boolean.FALSE.equals(yaml.get("asked")));
    }

    boolean isWhole(String plain) {
        return whole.contains(plain);
    }

    /** Where the words stand that mean it, if any do. */
    Optional<MatchResult> in(String folded) {
        var text = blank(not, blank(QUOTED, folded));
        return phrases.matcher(text)
                .results()
                .filter(match -> isMeant(text, text.substring(Math.max(0, match.start() - BEFORE), match.start())))
                .findFirst();
    }

    private boolean isMeant(String text, String before) {
        return !NEGATION.matcher(before).find()
                && (asked
                        || !(IF.matcher(before).find() && QUESTION.matcher(text).find()));
    }

    /** Overlooks what matches, and leaves the rest in its place. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> "，".repeat(match.end() - match.start()));
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
        return (isLatin(phrase.charAt(0)) ? "\\b" : "")
                + literal
                + (isLatin(phrase.charAt(phrase.length() - 1)) ? "\\b" : "");
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80;
    }
}
