package io.jinqiao.dialogue.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What every flow says by itself, whoever drew it. */
final class Phrases {

    private final Map<String, Map<String, String>> phrases = load();

    /** Holes are filled in their order. */
    String say(String phrase, Language language, Object... holes) {
        return words(phrase).in(language).formatted(holes);
    }

    boolean has(String phrase) {
        return phrases.containsKey(phrase);
    }

    private Bilingual words(String phrase) {
        var words = requireNonNull(phrases.get(phrase), phrase);
        return new Bilingual(requireNonNull(words.get("zh")), requireNonNull(words.get("en")));
    }

    private static Map<String, Map<String, String>> load() {
        try (var file = Phrases.class.getResourceAsStream("/dialogue/phrases.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
