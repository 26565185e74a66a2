package io.jinqiao.dialogue.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of money: {@code 三万五}, {@code 3.5万}, {@code 两千块}, {@code 五十块五}, {@code ¥2,000}, {@code 20k}, {@code two thousand yuan}. */
final class Amounts {

    private static final String CENTS = "(?:([零〇一二两三四五六七八九\\d])(?:角|毛|(?=$|[，。,.]))?)?(?:([一二两三四五六七八九\\d])分)?";
    private static final Pattern CHINESE = Pattern.compile("([¥￥]|rmb ?|cny ?)?(?<![\\d.])(" + Numbers.RUN
            + ")(?: ?(w|k)(?![a-z]))? ?(?:个)?(?:(块钱|块|元|圆|rmb|cny|yuan|人民币)" + CENTS + ")?");
    private static final Pattern ENGLISH =
            Pattern.compile("(" + EnglishNumbers.RUN + ") ?(yuan|rmb|cny|renminbi|kuai)?");
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    private Amounts() {}

    /** Not asked for, it must show that it is money: a currency, or thousands in words. */
    static Optional<Found> find(String text, boolean asked) {
        return chinese(text, asked).or(() -> english(text, asked));
    }

    static String shown(BigDecimal amount) {
        return new DecimalFormat("¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    private static Optional<Found> chinese(String text, boolean asked) {
        var found = CHINESE.matcher(text);
        while (found.find()) {
            var read = Numbers.parse(found.group(2)).map(number -> sum(number, found));
            if (read.isPresent() && convinces(found, text, asked) && inRange(read.get())) {
                return Optional.of(found(read.get(), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> english(String text, boolean asked) {
        var found = ENGLISH.matcher(text);
        while (found.find()) {
            var read = EnglishNumbers.parse(found.group(1));
            var convinces = found.group(2) != null || (asked && !isDay(text, found.end()));
            if (read.isPresent() && convinces && inRange(read.get())) {
                return Optional.of(found(read.get(), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal sum(BigDecimal number, Matcher found) {
        var times = found.group(3) == null ? 1 : found.group(3).equals("w") ? 10_000 : 1_000;
        var whole = number.multiply(BigDecimal.valueOf(times));
        return whole.add(part(found.group(5), "0.1")).add(part(found.group(6), "0.01"));
    }

    private static BigDecimal part(@org.jspecify.annotations.Nullable String digit, String worth) {
        return digit == null
                ? BigDecimal.ZERO
                : new BigDecimal(Numbers.digits(digit.replace('两', '二'))).multiply(new BigDecimal(worth));
    }

    private static boolean convinces(Matcher found, String text, boolean asked) {
        var money = found.group(1) != null || found.group(3) != null || found.group(4) != null;
        var number = found.group(2);
        if (money) {
            return true;
        }
        if (isDay(text, found.end()) || number.matches("\\d{11,}")) {
            return false;
        }
        var alone = number.length() > 1 || number.matches("\\d") || number.length() == text.length();
        return asked ? alone : number.matches(".+万.*");
    }

    /** A number before these is something else: a day, an hour, a count. */
    private static boolean isDay(String text, int end) {
        return text.substring(end)
                .matches("(?s)\\s*(?:[年月日号点时天周岁张笔次位第]|个月|个工作日|days?\\b|weeks?\\b|months?\\b|[ap]\\.?m\\b|%).*");
    }

    private static boolean inRange(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MOST) < 0;
    }

    private static Found found(BigDecimal amount, int from, int to) {
        var rounded = amount.setScale(2, RoundingMode.HALF_UP);
        return Found.of(rounded.toPlainString(), shown(rounded), from, to);
    }
}
