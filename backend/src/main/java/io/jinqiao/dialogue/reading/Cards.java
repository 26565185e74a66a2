package io.jinqiao.dialogue.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Card numbers and their tails. A wrong check digit is only a warning: some cards carry none. */
final class Cards {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d])\\d(?:[ -]?\\d){11,18}(?![\\d])");
    private static final String DIGIT = "[\\d零〇幺一二两三四五六七八九]";
    private static final Pattern NAMED_TAIL = Pattern.compile(
            "(?:尾号|末四位|后四位|后4位|末4位|最后四位|尾数|ending(?: in| with)?|ends (?:in|with)|last (?:four|4)(?: digits)?)"
                    + "(?:是|为|：|:|\\s|are|is|of it|数字|号码)*(" + DIGIT + "(?:[ -]?" + DIGIT + "){3})(?!" + DIGIT + ")");
    private static final Pattern BARE_TAIL =
            Pattern.compile("(?<![\\d.\\-/年月])(" + DIGIT + "{4})(?![\\d年月日号.\\-/元块万])");
    private static final Pattern BEFORE_CARD = Pattern.compile("(?<!\\d)(\\d{4})(?=的?(?:那张|这张)?(?:储蓄卡|信用卡|借记卡|银行卡|卡))");

    private Cards() {}

    static Optional<Found> number(String text) {
        return NUMBER.matcher(text).results().findFirst().map(match -> {
            var digits = match.group().replaceAll("[ -]", "");
            var found = Found.of(digits, masked(digits), match.start(), match.end());
            return isLuhn(digits) ? found : found.doubted();
        });
    }

    /** From “ending in 8821” anywhere; four bare digits, or a whole number, only when asked for. */
    static Optional<Found> tail(String text, boolean asked) {
        return tailBy(NAMED_TAIL, text)
                .or(() -> tailBy(BEFORE_CARD, text))
                .or(() -> asked ? tailBy(BARE_TAIL, text).or(() -> tailOfNumber(text)) : Optional.empty());
    }

    private static Optional<Found> tailOfNumber(String text) {
        return number(text)
                .map(found -> Found.of(
                        found.value().substring(found.value().length() - 4),
                        tailOf(found.value()),
                        found.from(),
                        found.to()));
    }

    private static Optional<Found> tailBy(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(match -> {
            var digits = Numbers.digits(match.group(1).replace('两', '二').replaceAll("[ -]", ""));
            return Found.of(digits, digits, match.start(), match.end());
        });
    }

    static String masked(String digits) {
        return digits.substring(0, 4) + " **** " + tailOf(digits);
    }

    private static String tailOf(String digits) {
        return digits.substring(digits.length() - 4);
    }

    /** ISO/IEC 7812-1. */
    static boolean isLuhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
