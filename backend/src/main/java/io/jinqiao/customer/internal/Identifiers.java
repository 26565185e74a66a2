package io.jinqiao.customer.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers with a check in them. */
final class Identifiers {

    private static final Pattern OLD_ID = Pattern.compile("\\d{15}");
    private static final Pattern ID = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    /** The first two digits of an area (GB/T 2260); 83 stands on residence permits of Taiwan residents. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final String USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Identifiers() {}

    /** GB 11643-1999, with 18 characters; one of 15 digits is written anew. Empty for what is none. */
    static Optional<String> residentId(String written, LocalDate today) {
        var id = written.toUpperCase(Locale.ROOT);
        if (OLD_ID.matcher(id).matches()) {
            var longer = id.substring(0, 6) + "19" + id.substring(6);
            id = longer + idCheck(longer);
        }
        var good = ID.matcher(id).matches()
                && PROVINCES.contains(id.substring(0, 2))
                && isBirthday(id.substring(6, 14), today)
                && id.charAt(17) == idCheck(id);
        return good ? Optional.of(id) : Optional.empty();
    }

    private static char idCheck(String id) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += ID_WEIGHTS[i] * Character.digit(id.charAt(i), 10);
        }
        return ID_CHECKS.charAt(sum % 11);
    }

    private static boolean isBirthday(String digits, LocalDate today) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return day.getYear() >= 1850 && !day.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** GB 32100-2015. */
    static boolean isUscc(String written) {
        var code = written.toUpperCase(Locale.ROOT);
        if (!USCC.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) {
            sum += USCC_WEIGHTS[i] * USCC_CHARACTERS.indexOf(code.charAt(i));
        }
        return code.charAt(17) == USCC_CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** The check digit of ISO/IEC 7812-1; a warning, never a reason to refuse: some domestic cards have none. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            var counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return !digits.isEmpty() && sum % 10 == 0;
    }
}
