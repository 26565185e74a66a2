package io.jinqiao.compliance.rules;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words written one way, so that no spelling slips past a phrase: half width, lower case, Simplified, look-alikes as what
 * they look like, nothing between the characters of a Chinese word. Every character remembers where it came from.
 */
final class Normal {

    private static final int KNOWN = 1 << 16;

    /** Characters already folded; racing threads write the same. */
    private static final String[] FOLDED = new String[KNOWN];

    /** Look-alikes that neither compatibility forms nor the tables of Chinese characters know. */
    private static final String LOOK_ALIKE = "夲本収收穏稳険险証证蹼赚亊事笨本堡保";

    /** What addresses are made of, once it is narrow. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.:/-]+");

    private static final String LETTERS = "аaеeоoрpсcхxуyіiѕsԁdɡgαaοoρpνvιi";

    private final StringBuilder text;
    private int[] at;

    private Normal(int length) {
        this.text = new StringBuilder(length);
        this.at = new int[length + 8];
    }

    static Normal of(String words) {
        var folded = new Normal(words.length());
        for (int i = 0; i < words.length(); ) {
            var point = words.codePointAt(i);
            folded.add(point, i);
            i += Character.charCount(point);
        }
        return folded.joined();
    }

    /** A single character, as {@link #of} folds it before anything is joined. */
    static String folded(char c) {
        return fold(c);
    }

    /** Only without what cannot be seen and in half width: addresses, in which a look-alike leads elsewhere. */
    static Normal ofAddresses(String words) {
        var plain = new Normal(words.length());
        for (int i = 0; i < words.length(); ) {
            var point = words.codePointAt(i);
            if (!isUnseen(point)) {
                var narrow = narrow(point);
                for (int j = 0; j < narrow.length(); j++) {
                    plain.append(narrow.charAt(j), i);
                }
            }
            i += Character.charCount(point);
        }
        return plain;
    }

    private static String narrow(int point) {
        var written = Character.toString(point);
        if (point < 128 || (point < KNOWN && isHan((char) point))) {
            return written;
        }
        var narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return ADDRESS.matcher(narrow).matches() ? narrow : written;
    }

    private static boolean isUnseen(int point) {
        var type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    String text() {
        return text.toString();
    }

    /** Where the character at this place stood in the words. */
    int origin(int place) {
        return at[place];
    }

    private void add(int point, int origin) {
        if (isUnseen(point)) {
            return;
        }
        var folded = point < KNOWN ? fold((char) point) : foldRare(point);
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i), origin);
        }
    }

    private void append(char c, int origin) {
        if (text.length() == at.length) {
            at = Arrays.copyOf(at, at.length * 2);
        }
        at[text.length()] = origin;
        text.append(c);
    }

    /** Without what somebody put between the characters of a word. */
    private Normal joined() {
        var joined = new Normal(text.length());
        var length = text.length();
        var end = 0;
        for (int i = 0; i < length; i++) {
            var c = text.charAt(i);
            if (isHan(c) || Character.isLetterOrDigit(c)) {
                joined.append(c, at[i]);
                continue;
            }
            for (end = Math.max(end, i); end < length && isBetween(text.charAt(end)); ) {
                end++;
            }
            var inside = end > i && i > 0 && end < length && isHan(text.charAt(i - 1)) && isHan(text.charAt(end));
            if (inside || splitsSingles(i)) {
                i = inside ? end - 1 : i;
            } else {
                joined.append(c, at[i]);
            }
        }
        return joined;
    }

    /** True for a mark between characters of which at least three stand alone: 保，本，保，收益. */
    private boolean splitsSingles(int i) {
        return isSingle(i - 1)
                && hanAt(i + 1)
                && ((isSingle(i + 1) && (isSingle(i + 3) || isSingle(i - 3))) || (isSingle(i - 3) && isSingle(i - 5)));
    }

    private boolean isSingle(int i) {
        return hanAt(i) && !hanAt(i - 1) && !hanAt(i + 1);
    }

    private boolean hanAt(int i) {
        return i >= 0 && i < text.length() && isHan(text.charAt(i));
    }

    /** Spaces and signs that nobody needs inside a word; marks that end a clause are none of them. */
    private static boolean isBetween(char c) {
        return c != '\n' && (Character.isWhitespace(c) || "·•*_-~`|/\\.^+=#@&…—°※★☆♥".indexOf(c) >= 0 || isSymbol(c));
    }

    private static boolean isSymbol(char c) {
        var type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || type == Character.SURROGATE;
    }

    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
    }

    private static String fold(char c) {
        var known = FOLDED[c];
        if (known == null) {
            known = folding(String.valueOf(c));
            FOLDED[c] = known;
        }
        return known;
    }

    /** Beyond the basic plane: mathematical letters become plain ones, pictures one sign. */
    private static String foldRare(int point) {
        var plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return plain.length() == 1 ? fold(plain.charAt(0)) : "★";
    }

    /** Letter by letter, so that what one sign stands for (㍿, é, İ) is folded like the letters themselves. */
    private static String folding(String one) {
        return Normalizer.normalize(one, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !isUnseen(point))
                .mapToObj(point -> single(Character.toString(point)))
                .collect(Collectors.joining());
    }

    private static String single(String one) {
        var simple = HanLP.convertToSimplifiedChinese(one);
        return simple.length() == 1 ? looksLike(looksLike(simple, LOOK_ALIKE), LETTERS) : simple;
    }

    private static String looksLike(String one, String pairs) {
        var found = pairs.indexOf(one.charAt(0));
        return found >= 0 && found % 2 == 0 ? pairs.substring(found + 1, found + 2) : one;
    }
}
