package io.jinqiao.dialogue.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese words, in digits, and in both at once: {@code 三万五}, {@code 3.5万}, {@code 壹萬}, {@code 12,000}. */
public final class Numbers {

    /** What a number can be made of; a run of these may be one. */
    static final String RUN = "(?:\\d[\\d,]*(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟幺半点])+";

    private static final Pattern PLAIN = Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("[零〇幺一二三四五六七八九]{2,}");
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|.");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int LONGEST = 40;

    private static final Map<String, Integer> DIGIT = Map.ofEntries(
            Map.entry("零", 0),
            Map.entry("〇", 0),
            Map.entry("一", 1),
            Map.entry("壹", 1),
            Map.entry("幺", 1),
            Map.entry("二", 2),
            Map.entry("两", 2),
            Map.entry("贰", 2),
            Map.entry("三", 3),
            Map.entry("叁", 3),
            Map.entry("四", 4),
            Map.entry("肆", 4),
            Map.entry("五", 5),
            Map.entry("伍", 5),
            Map.entry("六", 6),
            Map.entry("陆", 6),
            Map.entry("七", 7),
            Map.entry("柒", 7),
            Map.entry("八", 8),
            Map.entry("捌", 8),
            Map.entry("九", 9),
            Map.entry("玖", 9));

    private static final Map<String, Long> UNIT =
            Map.of("十", 10L, "拾", 10L, "百", 100L, "佰", 100L, "千", 1_000L, "仟", 1_000L, "万", 10_000L, "亿", 100_000_000L);

    private Numbers() {}

    /** Empty for what is not one number, or is a billion billions and more. */
    public static Optional<BigDecimal> parse(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(words).matches()) {
            return sane(new BigDecimal(words.replace(",", "")));
        }
        if (DIGITS.matcher(words).matches()) {
            return sane(new BigDecimal(digits(words)));
        }
        return new Sum().of(words).flatMap(Numbers::sane);
    }

    /** Chinese digits one by one as Western ones; everything else stays. */
    public static String digits(String words) {
        var written = new StringBuilder();
        words.codePoints().mapToObj(Character::toString).forEach(each -> {
            var digit = DIGIT.get(each);
            written.append(digit == null ? each : digit.toString());
        });
        return written.toString();
    }

    private static Optional<BigDecimal> sane(BigDecimal number) {
        return number.compareTo(MOST) <= 0 ? Optional.of(number) : Optional.empty();
    }

    /** Adds up from left to right: units may only become smaller, but for 万 and 亿, which multiply what stands before. */
    private static final class Sum {

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal current;
        private long unit = 1;
        private long sectionUnit = Long.MAX_VALUE;
        private long largeUnit = Long.MAX_VALUE;
        private boolean spelled;
        private boolean zero;

        Optional<BigDecimal> of(String words) {
            var point = words.indexOf('点');
            if (point >= 0) {
                return decimal(words, point);
            }
            var tokens = TOKEN.matcher(words);
            while (tokens.find()) {
                if (!take(tokens.group())) {
                    return Optional.empty();
                }
            }
            return Optional.of(total.add(section).add(last()));
        }

        /** {@code 三点五万}: the digits after the point, then perhaps units. */
        private static Optional<BigDecimal> decimal(String words, int point) {
            var end = point + 1;
            while (end < words.length()
                    && (DIGIT.containsKey(words.substring(end, end + 1)) || Character.isDigit(words.charAt(end)))) {
                end++;
            }
            if (end == point + 1 || !words.substring(end).matches("[十百千万亿]{0,2}")) {
                return Optional.empty();
            }
            var fraction = digits(words.substring(point + 1, end));
            var factor = factor(words.substring(end));
            return parse(words.substring(0, point))
                    .filter(whole -> whole.scale() <= 0)
                    .map(whole -> new BigDecimal(whole.toBigInteger() + "." + fraction).multiply(factor));
        }

        private static BigDecimal factor(String units) {
            return units.codePoints()
                    .mapToObj(Character::toString)
                    .map(each -> BigDecimal.valueOf(UNIT.getOrDefault(each, 1L)))
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
        }

        private boolean take(String token) {
            var known = UNIT.get(token);
            if (known != null) {
                return known >= 10_000 ? large(known) : small(known);
            }
            if (token.equals("半")) {
                return half();
            }
            return digit(token);
        }

        private boolean digit(String token) {
            var digit = DIGIT.get(token);
            if (digit != null && digit == 0) {
                zero = true;
                return current == null;
            }
            if (current != null || (digit == null && !PLAIN.matcher(token).matches())) {
                return false;
            }
            spelled = digit != null || token.length() == 1;
            current = digit != null ? BigDecimal.valueOf(digit) : new BigDecimal(token.replace(",", ""));
            return true;
        }

        private boolean small(long times) {
            if (times >= sectionUnit || (current == null && times != 10)) {
                return false;
            }
            section = section.add((current == null ? BigDecimal.ONE : current).multiply(BigDecimal.valueOf(times)));
            return next(times, times);
        }

        private boolean large(long times) {
            var before = section.add(current == null ? BigDecimal.ZERO : current);
            if (before.signum() == 0 || times >= largeUnit) {
                return false;
            }
            total = total.add(before.multiply(BigDecimal.valueOf(times)));
            section = BigDecimal.ZERO;
            largeUnit = times;
            return next(times, Long.MAX_VALUE);
        }

        private boolean next(long times, long section) {
            current = null;
            unit = times;
            sectionUnit = section;
            zero = false;
            return true;
        }

        /** {@code 三万半}: half of the unit before. */
        private boolean half() {
            if (current != null || unit < 100) {
                return false;
            }
            section = section.add(BigDecimal.valueOf(unit / 2));
            unit = 1;
            return true;
        }

        /** {@code 三万五} is 35,000 and {@code 三万零五} 30,005. */
        private BigDecimal last() {
            if (current == null) {
                return BigDecimal.ZERO;
            }
            var shortened = spelled && !zero && unit >= 100;
            return shortened ? current.multiply(BigDecimal.valueOf(unit / 10)) : current;
        }
    }
}
