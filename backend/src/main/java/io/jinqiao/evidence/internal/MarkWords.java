package io.jinqiao.evidence.internal;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in typed words by what else a fact may be looked for: {@code 微信渠道}, {@code 渠道:phone}, {@code 金额 5,000 元},
 * {@code 产品:FD-2301}. Each needs its name beside it, because 微信 or 5000 alone is what people say to each other.
 */
final class MarkWords {

    private static final Map<String, String> CHANNELS = Map.ofEntries(
            Map.entry("网页", "web"),
            Map.entry("手机应用", "app"),
            Map.entry("微信", "wechat"),
            Map.entry("电话", "phone"),
            Map.entry("邮件", "email"),
            Map.entry("网点", "branch"),
            Map.entry("信函", "letter"),
            Map.entry("监管", "regulator"));

    private static final String SOME_CHANNEL =
            String.join("|", CHANNELS.keySet()) + "|" + String.join("|", CHANNELS.values());

    private static final Pattern CHANNEL = Pattern.compile(
            "(?:渠道|channel)\\s*[:：]?\\s*(" + SOME_CHANNEL + ")(?![a-z])|(" + SOME_CHANNEL + ")\\s?(?:渠道|channel)",
            CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:金额|amount)\\s*[:：]?\\s*[¥￥]?\\s*(\\d[\\d,]{0,14}(?:\\.\\d{1,2})?)\\s*(万)?元?", CASE_INSENSITIVE);
    private static final Pattern PRODUCT = Pattern.compile(
            "(?:产品|product)\\s*[:：]\\s*([\\w.-]{1,40})", CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private MarkWords() {}

    /** The marks, and the line without the words that named them. */
    record Found(List<String> marks, String rest) {}

    static Found find(String line) {
        var marks = new ArrayList<String>();
        var rest = each(line, CHANNEL, match -> marks.add("channel:" + channel(match)));
        rest = each(rest, AMOUNT, match -> marks.add("amount:" + hundredths(match)));
        rest = each(rest, PRODUCT, match -> marks.add("product:" + match.group(1)));
        return new Found(List.copyOf(marks), rest);
    }

    private interface Reading {
        void read(MatchResult match);
    }

    private static String each(String line, Pattern pattern, Reading reading) {
        return pattern.matcher(line).replaceAll(match -> {
            reading.read(match);
            return " ";
        });
    }

    private static String channel(MatchResult match) {
        var word = (match.group(1) == null ? match.group(2) : match.group(1)).toLowerCase(Locale.ROOT);
        return CHANNELS.getOrDefault(word, word);
    }

    private static String hundredths(MatchResult match) {
        var yuan = new BigDecimal(match.group(1).replace(",", ""));
        var whole = match.group(2) == null ? yuan : yuan.multiply(TEN_THOUSAND);
        return whole.movePointRight(2).toBigInteger().toString();
    }
}
