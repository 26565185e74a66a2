package io.jinqiao.kernel;

/** Words that somebody typed, checked before any module takes them in. */
public final class Words {

    private Words() {}

    /** Trimmed; refuses with {@code web.text-missing}, {@code web.text-too-long} or {@code web.text-malformed}. */
    public static String required(String text, int longest) {
        var words = optional(text, longest);
        if (words.isEmpty()) {
            throw Refused.invalid("web.text-missing", "Words are needed here");
        }
        return words;
    }

    /** The same, but may be empty. */
    public static String optional(String text, int longest) {
        var words = text.strip();
        if (words.codePointCount(0, words.length()) > longest) {
            throw Refused.invalid("web.text-too-long", "At most %d characters".formatted(longest));
        }
        if (words.codePoints().anyMatch(Words::cannotBeStored)) {
            throw Refused.invalid("web.text-malformed", "The text holds characters that are none");
        }
        return words;
    }

    /** NUL and halves of a surrogate pair are no characters; PostgreSQL refuses them. */
    private static boolean cannotBeStored(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
