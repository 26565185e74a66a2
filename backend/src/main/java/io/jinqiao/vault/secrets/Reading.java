package io.jinqiao.vault.secrets;

/**
 * A text as somebody would read it aloud: one character a sign, lower case, every kind of digit as itself, without what is
 * only put between (blanks, dots, dashes, characters without width). Knows where each sign stood.
 */
final class Reading {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final String TRADITIONAL = "○壹貳參肆伍陸柒捌玖";
    private static final int FEWEST = 3;

    private final char[] signs;
    private final int[] from;
    private int length;
    private int digits;

    private Reading(int most) {
        this.signs = new char[most];
        this.from = new int[most + 1];
    }

    static Reading of(String text) {
        var reading = new Reading(text.length());
        for (int at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var sign = sign(point);
            if (sign != 0) {
                reading.add(sign, at);
            }
            at += Character.charCount(point);
        }
        reading.from[reading.length] = text.length();
        return reading;
    }

    private void add(char sign, int at) {
        signs[length] = sign;
        from[length++] = at;
        if (sign >= '0' && sign <= '9') {
            digits++;
        }
    }

    /** Most messages hold nothing that could be one, and go no further. */
    boolean mayHide() {
        return digits >= FEWEST || has("码") || has("碼") || has("口令") || has("pass") || has("pwd");
    }

    private boolean has(String word) {
        for (int at = 0; at + word.length() <= length; at++) {
            if (startsAt(word, at)) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return length;
    }

    /** A line feed beyond the end, so that nobody need ask how long it is. */
    char at(int index) {
        return index < 0 || index >= length ? '\n' : signs[index];
    }

    boolean isDigit(int index) {
        var sign = at(index);
        return sign >= '0' && sign <= '9';
    }

    /** Where a sign stood in the text. */
    int from(int index) {
        return from[index];
    }

    boolean startsAt(String word, int index) {
        if (index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (signs[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String between(int start, int end) {
        return new String(signs, start, Math.max(0, Math.min(end, length) - start));
    }

    /** The character 0 for what is only put between. */
    private static char sign(int point) {
        if (point < 128) {
            return plain((char) point);
        }
        var digit = digit(point);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return plain((char) (point - 0xFEE0));
        }
        if (Character.getType(point) == Character.FORMAT || Character.isWhitespace(point) || point == 0x3000) {
            return 0;
        }
        return switch (point) {
            case 0xB7, 0x2022, 0x2013, 0x2014, 0x2212, 0x2026, 0x30FB -> 0;
            case 0x430 -> 'a';
            case 0x435 -> 'e';
            case 0x43E, 0x41E, 0x3BF, 0x39F -> 'o';
            case 0x440 -> 'p';
            case 0x441, 0x421 -> 'c';
            case 0x475, 0x2174, 0x2164, 0x3BD -> 'v';
            case 0x4E28 -> '|';
            default -> point > Character.MAX_VALUE ? '?' : (char) point;
        };
    }

    private static char plain(char c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n', '-', '_', '.', '*', '~', '\'', '`' -> 0;
            default -> c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        };
    }

    /** Of any script, in a circle, or written out in Chinese; −1 for none. */
    private static int digit(int point) {
        if (point >= 0x2460 && point <= 0x2468) {
            return point - 0x245F;
        }
        if (point >= 0x2776 && point <= 0x277E) {
            return point - 0x2775;
        }
        if (point == 0x24EA) {
            return 0;
        }
        if (point == '幺') {
            return 1;
        }
        if ((point >= 0x3007 && point <= 0x9FFF) || point == '○') {
            var at = NUMERALS.indexOf(point);
            at = at >= 0 ? at : FORMAL.indexOf(point);
            return at >= 0 ? at : TRADITIONAL.indexOf(point);
        }
        return Character.digit(point, 10);
    }
}
