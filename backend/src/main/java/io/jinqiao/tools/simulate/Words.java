package io.jinqiao.tools.simulate;

import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
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
    private final Map<String, Map<String, List<String>>> asked;

    private Words(Map<?, ?> byLanguage, Map<String, Map<String, List<String>>> asked) {
        this.byLanguage = byLanguage;
        this.asked = asked;
    }

    /** Our own words and the wordings of the demo bank's articles. */
    static Words load() throws IOException {
        var own = (Map<?, ?>) read("/simulate/words.yaml");
        var zh = new HashMap<String, List<String>>();
        var en = new HashMap<String, List<String>>();
        for (var shelf : SHELVES) {
            if (read("/demo/knowledge/" + shelf + ".yaml") instanceof List<?> articles) {
                zh.put(shelf, questions(articles, "zh"));
                en.put(shelf, questions(articles, "en"));
            }
        }
        return new Words(own, Map.of("zh", zh, "en", en));
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
        var known = shelves(language).values().stream().flatMap(List::stream).toList();
        return known.isEmpty() || Chance.of(0.3) ? any(language, "questions") : pick(known);
    }

    /** One of the questions about one business; refuses a business that has none. */
    String about(String language, String shelf) {
        var known = shelves(language).getOrDefault(shelf, List.of());
        if (known.isEmpty()) {
            throw new WrongUse("nobody asks about %s; they ask about %s".formatted(shelf, String.join(", ", SHELVES)));
        }
        return pick(known);
    }

    private Map<String, List<String>> shelves(String language) {
        return Objects.requireNonNull(asked.get(language));
    }

    static <T> T pick(List<T> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    private static List<String> questions(List<?> articles, String language) {
        return articles.stream()
                .flatMap(article -> questions(article, language).stream())
                .toList();
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
