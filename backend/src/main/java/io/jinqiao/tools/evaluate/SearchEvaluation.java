package io.jinqiao.tools.evaluate;

import io.jinqiao.assistant.Rehearsal;
import io.jinqiao.assistant.Rehearsal.Outcome;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.evaluate.SearchFiles.Article;
import io.jinqiao.tools.evaluate.SearchFiles.Asked;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** How well articles are found by questions, and whether the assistant knows which ones it cannot answer. */
final class SearchEvaluation implements Evaluation {

    private static final Set<String> FILES = Set.of("articles", "questions", "similar", "unanswerable");
    private static final int PIECE = 500;
    private static final int WARM_UP = 20;
    private static final int TITLE = 40;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}+");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String usage() {
        return "--articles A.jsonl --questions Q.jsonl [--similar S.jsonl] [--unanswerable U.jsonl] [--json]";
    }

    @Override
    public void run(List<String> args, PrintStream out) {
        var options = Options.of(args, FILES, Set.of("json"));
        var files = SearchFiles.read(options);
        var figures = measure(files);
        if (options.has("json")) {
            out.println(JsonMapper.shared().writeValueAsString(figures.byKey()));
        } else {
            figures.print(out);
        }
    }

    private static SearchFigures measure(SearchFiles files) {
        try (var rehearsal = Rehearsal.open()) {
            var languages = publish(files.articles(), rehearsal);
            learn(files.similar(), languages, rehearsal);
            files.questions().stream().limit(WARM_UP).forEach(asked -> ask(asked.words(), languages, rehearsal));
            say("asking %,d questions", files.questions().size());
            var figures = new SearchFigures();
            for (var asked : files.questions()) {
                var began = System.nanoTime();
                var outcome = ask(asked.words(), languages, rehearsal);
                figures.add(asked, outcome, System.nanoTime() - began);
            }
            if (!files.unanswerable().isEmpty()) {
                say(
                        "asking %,d questions that no article answers",
                        files.unanswerable().size());
            }
            files.unanswerable().forEach(words -> figures.addUnanswerable(ask(words, languages, rehearsal)));
            return figures;
        }
    }

    /** Piece by piece, because computing vectors takes its time and people like to know. */
    static Set<Language> publish(List<Article> articles, Rehearsal rehearsal) {
        var languages = articles.stream().map(SearchEvaluation::language).collect(Collectors.toSet());
        for (int from = 0; from < articles.size(); from += PIECE) {
            var to = Math.min(from + PIECE, articles.size());
            var piece = articles.subList(from, to);
            rehearsal
                    .knowledge()
                    .publishAll(piece.stream().map(SearchEvaluation::published).toList());
            say("%,d of %,d articles can be found", to, articles.size());
        }
        return languages;
    }

    /** Under a Chinese heading too where it is English, since every article has one. */
    private static NewArticle published(Article article) {
        var wording = new Wording(
                title(article),
                article.answer(),
                article.questions().stream().skip(1).toList());
        var wordings = language(article) == Language.EN
                ? Map.of(Language.ZH, wording, Language.EN, wording)
                : Map.of(Language.ZH, wording);
        return new NewArticle(article.id(), "FAQ", "general", true, wordings, List.of());
    }

    /** The first question, or where there is none how the answer begins. */
    private static String title(Article article) {
        if (!article.questions().isEmpty()) {
            return article.questions().getFirst();
        }
        var answer = article.answer();
        return answer.codePoints()
                .limit(TITLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static void learn(List<Asked> similar, Set<Language> languages, Rehearsal rehearsal) {
        if (similar.isEmpty()) {
            return;
        }
        say("learning %,d similar questions", similar.size());
        var ids = ids(similar, rehearsal);
        rehearsal
                .knowledge()
                .learnAll(similar.stream()
                        .flatMap(asked -> asked.right().stream()
                                .map(right -> new SimilarQuestion(
                                        Objects.requireNonNull(ids.get(right)),
                                        language(asked.words(), languages),
                                        asked.words(),
                                        Source.EDITOR,
                                        Actor.SYSTEM)))
                        .toList());
    }

    private static Map<String, ArticleId> ids(List<Asked> similar, Rehearsal rehearsal) {
        var codes = similar.stream()
                .flatMap(asked -> asked.right().stream())
                .distinct()
                .toList();
        return rehearsal.knowledge().inForce(codes).stream()
                .collect(Collectors.toMap(ArticleView::code, ArticleView::id, (one, _) -> one));
    }

    private static Outcome ask(String words, Set<Language> languages, Rehearsal rehearsal) {
        return rehearsal.ask(words, language(words, languages));
    }

    /** By its own letters; the knowledge's language where it has only one. */
    static Language language(String words, Set<Language> known) {
        return known.size() == 1 ? known.iterator().next() : language(words);
    }

    private static Language language(Article article) {
        return language(String.join("\n", article.questions()) + "\n" + article.answer());
    }

    /** A Chinese character says about as much as half a Latin word, and product names are often Latin. */
    private static Language language(String words) {
        return HAN.matcher(words).results().count()
                        >= LATIN_WORD.matcher(words).results().count()
                ? Language.ZH
                : Language.EN;
    }

    private static void say(String what, Object... values) {
        System.err.printf("  " + what + "%n", values);
    }
}
