package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One rule as data: phrases that must not stand alone, those that take them back, and what must be said with them.
 *
 * @param outcome by who speaks
 * @param says phrases the rule is about
 * @param not phrases in which the words mean something else
 * @param with one of these makes it right; never matches where nothing can
 */
record Rule(
        String code,
        LocalDate from,
        @Nullable LocalDate until,
        Map<Speaker, Outcome> outcome,
        Pattern says,
        Pattern not,
        Pattern with,
        boolean negatable,
        Map<Language, String> instead) {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Right before a phrase these take it back. */
    private static final Pattern NEGATION = Pattern.compile(
            "(?:(?<![要么可能])不|非|无法|没有|没|未|不能|不得|不会|不可|不是|并非|并不|不应|不承诺|不保证|禁止|严禁|切勿|请勿|勿|谨防|警惕|别|所谓的?|宣称|声称|拒绝)[^，。；！？,.;!?]{0,6}$"
                    + "|\\b(?:not|no|never|non|cannot|can't|don't|do not|doesn't|won't|isn't|aren't|nobody|neither|without|beware of|nor)\\b[^,.;!?]{0,24}$");

    /** “Is it …?” asks for what it names and promises nothing. */
    private static final Pattern ASKED =
            Pattern.compile("(?:是否|是不是|能否|会不会|有没有|\\bis it|\\bare they|\\bwhether)[^，。；,.;]{0,8}$");

    static Rule of(Map<String, Object> yaml) {
        return new Rule(
                text(yaml, "code"),
                LocalDate.parse(text(yaml, "from")),
                yaml.get("until") == null ? null : LocalDate.parse(text(yaml, "until")),
                Map.of(
                        Speaker.MACHINE, Outcome.valueOf(text(yaml, "machine")),
                        Speaker.STAFF, Outcome.valueOf(text(yaml, "staff"))),
                anyOf(yaml.get("says")),
                anyOf(yaml.get("not")),
                anyOf(yaml.get("with")),
                !Boolean.FALSE.equals(yaml.get("negatable")),
                Map.of(Language.ZH, text(yaml, "instead-zh"), Language.EN, text(yaml, "instead-en")));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Empty when the words are right by this rule. */
    Optional<Finding> check(String folded, Speaker speaker, Language language) {
        var how = Objects.requireNonNull(outcome.get(speaker));
        if (how == Outcome.PASS || with.matcher(folded).find()) {
            return Optional.empty();
        }
        var text = not.matcher(folded).replaceAll(match -> "，".repeat(match.end() - match.start()));
        return says.matcher(text)
                .results()
                .filter(match -> !negatable || isMeant(text.substring(0, match.start())))
                .findFirst()
                .map(match -> new Finding(
                        code, from.toString(), how, match.group(), Objects.requireNonNull(instead.get(language))));
    }

    private static boolean isMeant(String before) {
        return !NEGATION.matcher(before).find() && !ASKED.matcher(before).find();
    }

    private static Pattern anyOf(@Nullable Object phrases) {
        return phrases instanceof List<?> list && !list.isEmpty()
                ? Pattern.compile(list.stream().map(Rule::pattern).collect(Collectors.joining("|")))
                : NEVER;
    }

    private static String pattern(Object phrase) {
        var text = phrase.toString();
        var literal = Pattern.quote(text).replace("…", "\\E[^，。；！？,.;!?]{0,10}?\\Q");
        return text.charAt(0) < 0x80 ? "\\b" + literal + "\\b" : literal;
    }

    private static String text(Map<String, Object> yaml, String key) {
        return Objects.requireNonNull(yaml.get(key), key).toString();
    }
}
