package io.jinqiao.tools.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What simulated people say, by language and occasion. */
final class Words {

    private static final List<String> SHELVES =
            List.of("account", "card", "complaint", "digital", "fee", "loan", "security", "transfer", "wealth");

    private final Map<?, ?> byLanguage;
    private final Map<String, List<String>> asked;

    private Words(Map<?, ?> byLanguage, Map<String, List<String>> asked) {
        this.byLanguage = byLanguage;
        this.asked = asked;
    }

    /** Our own words and the wordings of the demo bank's articles. */
    static Words load() throws IOException {
        var own = (Map<?, ?>) read("/simulate/words.yaml");
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        for (var shelf : SHELVES) {
            if (read("/demo/knowledge/" + shelf + ".yaml") instanceof List<?> articles) {
                articles.forEach(article -> {
                    zh.addAll(questions(article, "zh"));
                    en.addAll(questions(article, "en"));
                });
            }
        }
        return new Words(own, Map.of("zh", List.copyOf(zh), "en", List.copyOf(en)));
    }

    /** One of these, by chance; {@code occasion} may go deeper with a dot. */
    String any(String language, String occasion) {
        Object found = byLanguage.get(language);
        for (var part : occasion.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(part) : List.of();
        }
        return found instanceof List<?> list && !list.isEmpty() ? pick(list).toString() : "…";
    }

    String question(String language) {
        var known = Objects.requireNonNull(asked.get(language));
        return known.isEmpty() || Chance.of(0.3) ? any(language, "questions") : pick(known);
    }

    static <T> T pick(List<T> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    private static List<String> questions(Object article, String language) {
        return article instanceof Map<?, ?> map
                        && map.get(language) instanceof Map<?, ?> side
                        && side.get("questions") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Object read(String resource) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            return in == null ? List.of() : new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }
}
