package io.jinqiao.kernel;

/** How personal data look on screens and in exports: enough to recognise, not enough to use (SE2). */
public final class Masks {

    private static final int TAIL = 4;

    private Masks() {}

    /** A mobile number keeps three and four digits ({@code 138****1234}), anything else only the last four. */
    public static String phone(String number) {
        var digits = number.replaceAll("[\\s-]", "");
        if (digits.matches("1[3-9]\\d{9}")) {
            return digits.substring(0, 3) + "****" + tail(digits);
        }
        return digits.length() > TAIL ? "****" + tail(digits) : "****";
    }

    /** A name keeps its first character: enough to greet by, not to find somebody. */
    public static String name(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1))
                        + "*".repeat(Math.min(2, Math.max(1, name.length() - 1)));
    }

    private static String tail(String digits) {
        return digits.substring(digits.length() - TAIL);
    }
}
