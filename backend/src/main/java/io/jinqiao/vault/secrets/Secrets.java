package io.jinqiao.vault.secrets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds in words what must never be kept (class C3: one-time codes, passwords and PINs, card verification numbers, magnetic
 * tracks) and hides it: full-width and Chinese digits, spaced or dotted writing and look-alike letters are read as what they stand for.
 *
 * <p>A number alone is no secret: a word must say what it is ({@code 验证码}, {@code CVV}, {@code password}), near enough and with
 * nothing between that makes it an amount, a date, an order or a telephone number. Pure, and a few microseconds a message.
 */
public final class Secrets {

    /** What stands in its place. */
    public static final String HIDDEN = "******";

    private Secrets() {}

    /** What was hidden. */
    public enum Kind {
        ONE_TIME_CODE,
        PASSWORD,
        CARD_CODE,
        CARD_EXPIRY,
        TRACK
    }

    /**
     * Words after cleaning.
     *
     * @param text as it may be kept; the same object when nothing was hidden
     * @param kinds empty when nothing was
     */
    public record Cleaned(String text, Set<Kind> kinds) {

        public Cleaned {
            kinds = Set.copyOf(kinds);
        }
    }

    public static Cleaned clean(String text) {
        var seen = Unseen.without(text);
        var read = Reading.of(seen.text());
        if (!read.mayHide()) {
            return new Cleaned(text, Set.of());
        }
        var found = new ArrayList<Secret>();
        TracksAndExpiries.find(seen.text(), found);
        NamedSecrets.find(seen.text(), read, found);
        return found.isEmpty() ? new Cleaned(text, Set.of()) : hidden(text, seen.written(found));
    }

    /** From and until in a text. */
    record Secret(Kind kind, int from, int until) {}

    private static Cleaned hidden(String text, List<Secret> found) {
        var kinds = EnumSet.noneOf(Kind.class);
        var clean = new StringBuilder(text.length());
        int at = 0;
        for (var secret : found) {
            kinds.add(secret.kind());
            if (secret.from() >= at) {
                clean.append(text, at, secret.from()).append(HIDDEN);
            }
            at = Math.max(at, secret.until());
        }
        return new Cleaned(clean.append(text, at, text.length()).toString(), kinds);
    }
}
