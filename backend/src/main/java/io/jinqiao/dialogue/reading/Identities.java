package io.jinqiao.dialogue.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identity numbers of 18 places with their check digit (GB 11643-1999). */
final class Identities {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\da-z])[1-9](?:[ -]?\\d){16}[ -]?[\\dx](?![\\da-z])");
    private static final Pattern NEARLY = Pattern.compile("(?<![\\da-z])\\d{14,20}x?(?![\\da-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private Identities() {}

    /** What is nearly one is found too when it was asked for, so that the customer hears what is wrong with it. */
    static Optional<Found> find(String text, boolean asked, LocalDate today) {
        var whole = NUMBER.matcher(text).results().findFirst().map(match -> {
            var digits = match.group().replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
            var found = Found.of(digits, masked(digits), match.start(), match.end());
            return isValid(digits, today) ? found : found.refused("identity-wrong");
        });
        if (whole.isPresent() && (asked || whole.get().problem() == null)) {
            return whole;
        }
        return asked
                ? NEARLY.matcher(text)
                        .results()
                        .findFirst()
                        .map(match ->
                                Found.of("", "", match.start(), match.end()).refused("identity-length"))
                : Optional.empty();
    }

    static boolean isValid(String digits, LocalDate today) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11) == digits.charAt(17) && isBorn(digits.substring(6, 14), today);
    }

    private static boolean isBorn(String day, LocalDate today) {
        try {
            var born = LocalDate.of(
                    Integer.parseInt(day.substring(0, 4)),
                    Integer.parseInt(day.substring(4, 6)),
                    Integer.parseInt(day.substring(6)));
            return !born.isAfter(today) && born.isAfter(today.minusYears(150));
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    static String masked(String digits) {
        return digits.substring(0, 3) + "***********" + digits.substring(14);
    }
}
