package io.jinqiao.manual.phrases;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a sentence, however written: 15, 十五, fifteen, 5万, 百分之三十. Pure. */
final class Numerals {

    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)\\s*(万|亿|千|%|％)?");

    /** Only where something is counted or measured: 一定, 第一 and 万一 are no numbers. */
    private static final Pattern HAN = Pattern.compile(
            "(?<![\\d第万统])([零一二两三四五六七八九十百千万半]+)(?=个?(?:工作日|自然日|交易日|月|小时|钟头)|年|日|天|周|分钟|元|块|美元|美金|人民币|倍|次|级|成|个点)");

    private static final Pattern PER_CENT = Pattern.compile("百分之([零一二三四五六七八九十百]+)");

    private static final String HAN_DIGITS = "零一二三四五六七八九";

    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Map<String, Integer> TENS =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private static final Pattern ENGLISH_COUNT = Pattern.compile(
            "\\b([a-z]+)(?: (thousand|hundred))?[ -](?=(?:working |calendar |business |natural )?(?:days?|years?|months?|hours?|minutes?|us|dollars?|yuan|per cent|percent|thousand|hundred))");

    private Numerals() {}

    static Set<String> in(String folded) {
        var numbers = new HashSet<String>();
        DIGITS.matcher(folded).results().forEach(match -> {
            var number = new BigDecimal(match.group(1).replaceAll("[,，]", ""));
            numbers.add(plain(number.multiply(BigDecimal.valueOf(scale(match.group(2))))));
        });
        HAN.matcher(folded).results().forEach(match -> numbers.add(plain(han(match.group(1)))));
        PER_CENT.matcher(folded).results().forEach(match -> numbers.add(plain(han(match.group(1)))));
        ENGLISH_COUNT.matcher(folded).results().forEach(match -> {
            var number = english(match.group(1));
            if (number >= 0) {
                var unit = "thousand".equals(match.group(2)) ? 1000 : "hundred".equals(match.group(2)) ? 100 : 1;
                numbers.add(plain(BigDecimal.valueOf((long) number * unit)));
            }
        });
        return Set.copyOf(numbers);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static long scale(@Nullable String unit) {
        return switch (unit) {
            case "万" -> 10_000;
            case "亿" -> 100_000_000;
            case "千" -> 1_000;
            case null, default -> 1;
        };
    }

    private static int english(String word) {
        var small = ENGLISH.indexOf(word);
        return small >= 0 ? small : TENS.getOrDefault(word, -1);
    }

    /** Below a hundred million; 半 is a half. */
    static BigDecimal han(String words) {
        if (words.equals("半")) {
            return new BigDecimal("0.5");
        }
        long whole = 0;
        long part = 0;
        long digit = 0;
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case '十', '百', '千' -> {
                    var unit = c == '十' ? 10 : c == '百' ? 100 : 1000;
                    part += (digit == 0 ? 1 : digit) * unit;
                    digit = 0;
                }
                case '万' -> {
                    whole += Math.max(1, part + digit) * 10_000;
                    part = 0;
                    digit = 0;
                }
                case '两' -> digit = 2;
                default -> digit = Math.max(0, HAN_DIGITS.indexOf(c));
            }
        }
        return BigDecimal.valueOf(whole + part + digit);
    }
}
