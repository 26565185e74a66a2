package io.jinqiao.packs.files;

/**
 * Why a row is no article.
 *
 * @param code stable, {@code packs.kebab-reason}; screens translate it
 * @param detail the word that is meant, for example the name of a column; may be empty
 */
public record Fault(String code, String detail) {

    public static Fault of(String code) {
        return new Fault(code, "");
    }
}
