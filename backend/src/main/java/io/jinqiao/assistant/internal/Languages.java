package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.Language;
import java.util.regex.Pattern;

/** In which language a message is written. */
final class Languages {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TWO_LATIN_WORDS =
            Pattern.compile("[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]+|[A-Za-z] [A-Za-z]{2,}");

    private Languages() {}

    /** A single Latin word (“ATM”, “ok”) says nothing, so the conversation's language stays. */
    static Language of(String words, Language spoken) {
        if (HAN.matcher(words).find()) {
            return Language.ZH;
        }
        return TWO_LATIN_WORDS.matcher(words).find() ? Language.EN : spoken;
    }
}
