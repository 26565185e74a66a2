package io.jinqiao.tools.evaluate;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import io.jinqiao.tools.evaluate.JsonLines.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an institution brings to have search measured. */
record SearchFiles(List<Article> articles, List<Asked> questions, List<Asked> similar, List<String> unanswerable) {

    /** @param questions may be none where there is an answer */
    record Article(String id, List<String> questions, String answer) {

        /** The same article on two lines is one with all that both say. */
        Article and(Article other) {
            var all = new LinkedHashSet<>(questions);
            all.addAll(other.questions());
            var said = answer.contains(other.answer()) ? answer : (answer + "\n" + other.answer()).strip();
            return new Article(id, List.copyOf(all), said);
        }
    }

    /** @param right the articles that answer it, one as a rule */
    record Asked(String words, Set<String> right) {}

    static SearchFiles read(Options options) {
        var articles = articles(path(options, "articles"));
        var ids = articles.keySet();
        return new SearchFiles(
                List.copyOf(articles.values()),
                JsonLines.read(path(options, "questions"), line -> asked(line, ids)),
                options.text("similar")
                        .map(file -> JsonLines.read(Path.of(file), line -> asked(line, ids)))
                        .orElse(List.of()),
                options.text("unanswerable")
                        .map(file -> JsonLines.read(Path.of(file), line -> line.text("q")))
                        .orElse(List.of()));
    }

    private static Path path(Options options, String name) {
        return Path.of(options.text(name).orElseThrow(() -> new WrongUse("search needs --%s FILE".formatted(name))));
    }

    private static Map<String, Article> articles(Path file) {
        var articles = new LinkedHashMap<String, Article>();
        JsonLines.read(file, SearchFiles::article)
                .forEach(article -> articles.merge(article.id(), article, Article::and));
        return articles;
    }

    private static Article article(Line line) {
        var article = new Article(line.text("id"), line.texts("questions"), String.join("\n", line.texts("answer")));
        if (article.questions().isEmpty() && article.answer().isEmpty()) {
            throw line.wrong("an article needs \"questions\" or an \"answer\"");
        }
        return article;
    }

    private static Asked asked(Line line, Set<String> known) {
        var words = line.text("q");
        var right = new ArrayList<>(line.texts("id"));
        if (right.isEmpty()) {
            throw line.wrong("\"id\" is missing");
        }
        right.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw line.wrong("no article has the id " + id);
        });
        return new Asked(words, Set.copyOf(right));
    }
}
