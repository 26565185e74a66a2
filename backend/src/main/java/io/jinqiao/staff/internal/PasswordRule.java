package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password must be: 8 to 128 characters (12 for an administrator) of three of the four classes.
 *
 * <p>GB/T 22239-2019 level 3 asks for complexity without numbers; these are the product's defaults (regulation 3.3).
 */
final class PasswordRule {

    private static final Pattern LOWER = Pattern.compile("[a-z]");
    private static final Pattern UPPER = Pattern.compile("[A-Z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern OTHER = Pattern.compile("[^a-zA-Z0-9]");

    private PasswordRule() {}

    /** Refuses with {@code staff.password-weak}. */
    static void check(String password, boolean administrator) {
        var classes = Stream.of(LOWER, UPPER, DIGIT, OTHER)
                .filter(kind -> kind.matcher(password).find())
                .count();
        if (password.length() < (administrator ? 12 : 8) || password.length() > 128 || classes < 3) {
            throw Refused.invalid(
                    "staff.password-weak",
                    "A password has at least 8 characters (12 for an administrator) of three kinds");
        }
    }
}
