package io.jinqiao.vault.internal;

import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what tells who somebody is in running words: telephone, identity and card numbers, also with spaces or dashes. */
final class NumbersInWords {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern RESIDENT_ID = Pattern.compile("\\d{17}[\\dXx]");

    /** Between other digits and letters it is a part of something else: an order number, a hash. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])(?:1[3-9]\\d(?:[ -]?\\d){8}|\\d(?:[ -]?\\d){16}[ -]?[\\dXx]|\\d(?:[ -]?\\d){12,18})(?![0-9A-Za-z])");

    private NumbersInWords() {}

    /** @param mask of the field's name and the bare number */
    static String masked(String words, BinaryOperator<String> mask) {
        return NUMBER.matcher(words).replaceAll(found -> one(found, mask));
    }

    private static String one(MatchResult found, BinaryOperator<String> mask) {
        var number = found.group().replaceAll("[ -]", "");
        return Matcher.quoteReplacement(mask.apply(field(number), number));
    }

    private static String field(String number) {
        if (PHONE.matcher(number).matches()) {
            return "PHONE";
        }
        return RESIDENT_ID.matcher(number).matches() ? "RESIDENT_ID" : "CARD";
    }
}
