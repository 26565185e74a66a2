package io.jinqiao.dialogue.reading;

import io.jinqiao.kernel.Masks;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers: Chinese mobiles, also spoken digit by digit, land lines with their area, and numbers abroad. */
final class Phones {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?(1[3-9]\\d(?:[ -]?\\d){8})(?!\\d)");
    private static final Pattern LAND = Pattern.compile("(?<!\\d)(0\\d{2,3}[ -]?[2-9]\\d{6,7})(?!\\d)");
    private static final Pattern ABROAD = Pattern.compile("(\\+\\d(?:[ -]?\\d){7,14})(?!\\d)");
    private static final Pattern NEARLY = Pattern.compile("(?<!\\d)1\\d{9,11}(?!\\d)");
    private static final Pattern SPOKEN = Pattern.compile("[零〇幺一二三四五六七八九]{11}");

    private Phones() {}

    static Optional<Found> find(String text, boolean asked) {
        var written = SPOKEN.matcher(text).replaceAll(match -> Numbers.digits(match.group()));
        return by(MOBILE, written)
                .or(() -> by(LAND, written))
                .or(() -> by(ABROAD, written))
                .or(() -> asked ? nearly(written) : Optional.empty());
    }

    private static Optional<Found> by(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(match -> {
            var number = match.group(1).replaceAll("[ -]", "");
            return Found.of(number, Masks.phone(number), match.start(), match.end());
        });
    }

    private static Optional<Found> nearly(String text) {
        return NEARLY.matcher(text)
                .results()
                .findFirst()
                .map(match -> Found.of("", "", match.start(), match.end()).refused("phone-wrong"));
    }
}
