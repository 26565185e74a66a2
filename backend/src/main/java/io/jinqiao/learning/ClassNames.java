package io.jinqiao.learning;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import java.util.regex.Pattern;

/** The names of classes as words: {@code card_arrival} says what its questions are about, {@code 17} does not. */
final class ClassNames {

    private static final Pattern BETWEEN = Pattern.compile("[_\\-./:|>\\s]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2}|[a-zA-Z]{3}");

    private ClassNames() {}

    static String words(String label) {
        return BETWEEN.matcher(label).replaceAll(" ").strip();
    }

    static boolean speaks(String label, Language language) {
        var words = words(label);
        return WORD.matcher(words).find()
                && Languages.of(words, Writing.of(Language.EN)).language() == language;
    }
}
