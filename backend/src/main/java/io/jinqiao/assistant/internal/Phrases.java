package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.staff.InstitutionView;
import java.util.Map;
import java.util.Objects;

/** What the assistant says by itself, in both languages. */
final class Phrases {

    private final Map<String, Map<String, String>> phrases = Resources.yaml("phrases.yaml");

    String say(String phrase, Language language, InstitutionView institution) {
        var words = Objects.requireNonNull(phrases.get(phrase), phrase);
        return Objects.requireNonNull(words.get(language.code()))
                .replace("{name}", institution.name().in(language))
                .replace("{hotline}", institution.hotline());
    }
}
