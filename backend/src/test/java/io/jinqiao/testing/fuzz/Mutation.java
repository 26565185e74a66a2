package io.jinqiao.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Changes a text one to eight times. */
final class Mutation {

    /** Nothing that anybody sees. */
    static final List<String> INVISIBLE = List.of(
            "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202e", "\u2066", "\u180e",
            "\ufe0f", "\u034f", "\u2063", "\u061c");

    /** What has broken programs before. */
    private static final List<String> NASTY = List.of(
            "\0",
            "\ud83c",
            "\udf00",
            "🏦",
            "\u0301",
            "\u202e",
            "\ufffe",
            "\n",
            "\r\n",
            "\t",
            "\u2028",
            "\u0085",
            "\\",
            "\"",
            "'",
            "`",
            "{",
            "}",
            "{{",
            "[",
            "]",
            "[[",
            "(",
            ")",
            "<",
            ">",
            "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            "%",
            "%n",
            "%s",
            "$1",
            "${a}",
            "#{a}",
            "../",
            "=",
            "+",
            "-",
            "@",
            "|",
            ";",
            ",",
            "，",
            "。",
            "？",
            "…",
            "0",
            "-1",
            "1e9999",
            "99999999999999999999999999999999",
            "0x",
            "NaN",
            "٣",
            "３",
            "三",
            "亿",
            "〇",
            "Ⅳ",
            "½",
            "①",
            "x",
            "Ｘ",
            "İ",
            "ß",
            "ŉ",
            "ﷺ",
            "ﬃ",
            "null",
            "true",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "T",
            "Z",
            "∞",
            "\u3000",
            "1,234,",
            "元",
            "%B6299990000000017^",
            "T20261126-1",
            "a.top",
            "http://",
            "--",
            "---",
            "#",
            "* ",
            "**",
            "|-|",
            ":");

    private static final int MOST_CHANGES = 8;

    /** Each length is twice as rare as half of it: long inputs are slow, and most faults need none. */
    private static final int SELDOM_LONG = 9;

    private final Random random;
    private final int longest;

    Mutation(Random random, int longest) {
        this.random = random;
        this.longest = longest;
    }

    String of(List<String> seeds) {
        var text = new StringBuilder(pick(seeds));
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            change(text, seeds);
            if (text.length() > longest) {
                text.setLength(longest);
            }
        }
        return text.toString();
    }

    /** A character or two between any of its characters, so that it reads as before. */
    static String withInvisible(Random random, List<String> seeds) {
        var text = new StringBuilder();
        for (var c : seeds.get(random.nextInt(seeds.size())).split("")) {
            text.append(c);
            for (int count = Math.max(0, random.nextInt(5) - 2); count > 0; count--) {
                text.append(INVISIBLE.get(random.nextInt(INVISIBLE.size())));
            }
        }
        return text.toString();
    }

    private void change(StringBuilder text, List<String> seeds) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(11)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, pick(NASTY));
            case 3 -> text.replace(from, to, pick(NASTY));
            case 4 -> text.insert(from, pick(INVISIBLE));
            case 5 -> text.insert(from, (char) random.nextInt(0x10000));
            case 6 -> text.insert(from, Character.toChars(random.nextInt(0x110000)));
            case 7 -> splice(text, from, pick(seeds));
            case 8 -> text.insert(from, repeated(text.substring(from, to)));
            case 9 -> text.insert(from, repeated(pick(NASTY)));
            default -> widened(text, from, to);
        }
    }

    private void splice(StringBuilder text, int from, String other) {
        text.replace(from, text.length(), other.substring(random.nextInt(other.length() + 1)));
    }

    private String repeated(String piece) {
        int most = longest >> random.nextInt(SELDOM_LONG);
        return piece.isEmpty() ? "" : piece.repeat(random.nextInt(Math.max(2, most / piece.length())));
    }

    private static void widened(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c > ' ' && c < 127) {
                text.setCharAt(i, (char) (c + 0xfee0));
            }
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
