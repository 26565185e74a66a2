package io.jinqiao.kernel;

/** The same words in the two languages that every screen speaks. */
public record Bilingual(String zh, String en) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
