package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a password must be, as {@link SignInRules} say; at most 128 characters, because hashing costs. */
final class PasswordRule {

    private static final int LONGEST = 128;
    private static final Pattern LOWER = Pattern.compile("[a-z]");
    private static final Pattern UPPER = Pattern.compile("[A-Z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern OTHER = Pattern.compile("[^a-zA-Z0-9]");

    private PasswordRule() {}

    /** Refuses with {@code staff.password-weak}. */
    static void check(SignInRules rules, String password, boolean privileged) {
        var classes = Stream.of(LOWER, UPPER, DIGIT, OTHER)
                .filter(kind -> kind.matcher(password).find())
                .count();
        var shortest = privileged ? rules.shortestPrivileged() : rules.shortest();
        if (password.length() < shortest || password.length() > LONGEST || classes < rules.classes()) {
            throw Refused.invalid(
                    "staff.password-weak",
                    "A password has at least %d characters of %d kinds".formatted(shortest, rules.classes()));
        }
    }
}
