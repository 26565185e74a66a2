package io.jinqiao.dialogue.reading;

import io.jinqiao.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was read from words, and where it stood.
 *
 * @param value as it is kept
 * @param shown as it is shown, masked where it is sensitive
 * @param problem why it cannot be taken, as a code; null when it can
 * @param doubtful can be taken, but looks mistyped
 */
public record Found(
        String value,
        Bilingual shown,
        int from,
        int to,
        @Nullable String problem,
        boolean doubtful) {

    static Found of(String value, Bilingual shown, int from, int to) {
        return new Found(value, shown, from, to, null, false);
    }

    static Found of(String value, String shown, int from, int to) {
        return of(value, new Bilingual(shown, shown), from, to);
    }

    Found refused(String why) {
        return new Found(value, shown, from, to, why, doubtful);
    }

    Found doubted() {
        return new Found(value, shown, from, to, problem, true);
    }

    @Override
    public String toString() {
        return "Found[" + shown.en() + "]";
    }
}
