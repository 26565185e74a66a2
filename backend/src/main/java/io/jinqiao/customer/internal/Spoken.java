package io.jinqiao.customer.internal;

import java.util.regex.Pattern;

/** Words on their way into a fact, which must not hold anybody's numbers. */
final class Spoken {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ -]?\\d){4,}+[Xx]?");

    private Spoken() {}

    static String withoutNumbers(String words) {
        return NUMBER.matcher(words).replaceAll("****");
    }
}
