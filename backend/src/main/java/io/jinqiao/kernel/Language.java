package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The languages a customer can be served in (CH8). Written {@code zh} and {@code en} in JSON and SQL. */
public enum Language {
    ZH,
    EN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses with {@code web.unknown-language} anything but {@code zh} and {@code en}. */
    @JsonCreator
    public static Language of(String code) {
        return switch (code) {
            case "zh" -> ZH;
            case "en" -> EN;
            default -> throw Refused.invalid("web.unknown-language", "Languages are zh and en");
        };
    }
}
