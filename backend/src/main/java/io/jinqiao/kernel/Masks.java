package io.jinqiao.kernel;

import java.util.regex.Pattern;

/**
 * How personal data look on screens and in exports: enough to recognise, not enough to use (SE2). The forms are those that
 * banks are used to; which one applies to a field, and for what purpose, is data (see {@code vault}).
 */
public final class Masks {

    private static final int TAIL = 4;
    private static final int STARS = 4;
    private static final Pattern DISTRICT = Pattern.compile("^.{1,24}?(?:区|县|旗|市(?!.{0,12}?[区县旗]))");

    private Masks() {}

    /** A mobile number keeps three and four digits ({@code 138****1234}), anything else only the last four. */
    public static String phone(String number) {
        var digits = number.replaceAll("[\\s-]", "");
        if (digits.matches("1[3-9]\\d{9}")) {
            return keep(digits, 3, TAIL);
        }
        return digits.length() > TAIL ? "****" + digits.substring(digits.length() - TAIL) : "****";
    }

    /** A name keeps its first character: enough to greet by, not to find somebody. */
    public static String name(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1))
                        + "*".repeat(Math.min(2, Math.max(1, name.length() - 1)));
    }

    /** The first three characters at most, and the domain: {@code wan***@example.com}. */
    public static String email(String address) {
        var at = address.lastIndexOf('@');
        if (at <= 0) {
            return "***";
        }
        return address.substring(0, Math.min(3, Math.max(1, at - 1))) + "***" + address.substring(at);
    }

    /** Down to the district; where there is none, the first six characters. */
    public static String address(String address) {
        var district = DISTRICT.matcher(address);
        var end = district.find() ? district.end() : Math.min(6, address.length() / 2);
        return address.substring(0, end) + "****";
    }

    /** Of an address on the network its first three parts. */
    public static String network(String address) {
        return address.replaceFirst("[.:][^.:]*$", ".*");
    }

    /** The first and last so many characters; all is hidden of what is not longer than that and two more. */
    public static String keep(String value, int first, int last) {
        if (value.length() < first + last + 2) {
            return "*".repeat(STARS);
        }
        return value.substring(0, first) + "*".repeat(STARS) + value.substring(value.length() - last);
    }
}
