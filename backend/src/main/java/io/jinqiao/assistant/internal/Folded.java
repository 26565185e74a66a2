package io.jinqiao.assistant.internal;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A message written one way (Simplified, half width, lower case, straight apostrophes, single spaces), that still knows
 * where each of its characters stood.
 */
final class Folded {

    private final String text;
    private final String original;

    /** For each character of {@code text} the place in {@code original} it came from. */
    private final int[] from;

    private Folded(String text, String original, int[] from) {
        this.text = text;
        this.original = original;
        this.from = from;
    }

    String text() {
        return text;
    }

    String original() {
        return original;
    }

    static Folded of(String original) {
        var text = new StringBuilder();
        var from = new int[2 * original.length() + 16];
        for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
            for (var c : fold(original.codePointAt(at)).toCharArray()) {
                var doubled = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
                if (!doubled && text.length() < from.length) {
                    from[text.length()] = at;
                    text.append(c);
                }
            }
        }
        return new Folded(text.toString().stripTrailing(), original, from);
    }

    /** What stood there, as it was written. */
    String words(int start, int end) {
        if (start >= end) {
            return "";
        }
        var last = from[end - 1];
        return original.substring(from[start], last + Character.charCount(original.codePointAt(last)));
    }

    /** Marks and signs without width are no part of a word; a long row of them makes finding the edges of words slow. */
    private static String fold(int character) {
        var type = Character.getType(character);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return "";
        }
        if (character < 0x80) {
            return Character.isWhitespace(character)
                    ? " "
                    : Character.toString(character).toLowerCase(Locale.ROOT);
        }
        var normal = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return Character.isIdeographic(character) ? HanLP.convertToSimplifiedChinese(normal) : normal;
    }
}
