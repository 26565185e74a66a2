package io.jinqiao.language;

import io.jinqiao.kernel.Language;

/** How somebody writes: a language, and for Chinese its characters. Named by BCP 47 where it leaves the code. */
public enum Writing {
    ZH_HANS("zh-Hans", Language.ZH),
    ZH_HANT("zh-Hant", Language.ZH),
    EN("en", Language.EN);

    private final String tag;
    private final Language language;

    Writing(String tag, Language language) {
        this.tag = tag;
        this.language = language;
    }

    public String tag() {
        return tag;
    }

    public Language language() {
        return language;
    }

    /** The plain way to write a language. */
    public static Writing of(Language language) {
        return language == Language.EN ? EN : ZH_HANS;
    }
}
