package io.jinqiao.dialogue.reading;

import io.jinqiao.language.Texts;
import java.util.regex.Pattern;

/** A customer's words, written one way; what has been read is blanked out, so that nothing is read twice. */
public record Spoken(String text) {

    private static final Pattern SPACE_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan})\\s+|(?<!\\s)\\s+(?=\\p{IsHan})");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{P}]++|(?<![\\s\\p{P}])[\\s\\p{P}]++$");

    /** Simplified, half width, lower case, without spaces beside Chinese characters. */
    public static Spoken of(String words) {
        return new Spoken(SPACE_IN_CHINESE
                .matcher(UNSEEN.matcher(Texts.fold(words).replace('’', '\'')).replaceAll(""))
                .replaceAll("")
                .strip());
    }

    public Spoken without(Found found) {
        var blank = "，".repeat(found.to() - found.from());
        return new Spoken(text.substring(0, found.from()) + blank + text.substring(found.to()));
    }

    /** Without what stands around it and means nothing. */
    public String bare() {
        return ENDS.matcher(text).replaceAll("");
    }
}
