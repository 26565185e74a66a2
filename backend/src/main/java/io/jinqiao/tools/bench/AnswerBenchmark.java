package io.jinqiao.tools.bench;

import io.jinqiao.assistant.Rehearsal;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import io.jinqiao.tools.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** How fast and how well the assistant finds its answer in a large knowledge base: search and decision together. */
final class AnswerBenchmark implements Benchmark {

    private static final int PIECE = 500;
    private static final int COMPARED = 200;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public String about() {
        return "an answer among 10,000 and 100,000 articles, beside bare BM25 and the embedding of the question alone";
    }

    @Override
    public Set<String> options() {
        return Set.of("articles", "questions");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var rows = new ArrayList<List<Object>>();
        var notes = new ArrayList<String>();
        var sizes = options.text("articles").isPresent()
                ? List.of(options.number("articles", 0))
                : List.of(10_000, 100_000);
        for (var size : sizes) {
            measure(size, options.number("questions", 1_000), rows, notes, progress);
        }
        notes.add("assistant: embedding, vectors and words, ranking, decision; aim on two idle cores: p95 ≤ 30 ms among"
                + " 10,000, ≤ 60 ms among 100,000");
        notes.add("CPU ms: what one question costs a core, whoever else is using the machine");
        notes.add("questions are wordings of the articles that were not published with them");
        return new Table(
                "answer",
                List.of(
                        "articles",
                        "by",
                        "at once",
                        "questions/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "CPU ms",
                        "right first %"),
                rows,
                notes);
    }

    private static void measure(int size, int count, List<List<Object>> rows, List<String> notes, Progress progress)
            throws Exception {
        var knowledge = new MadeUpKnowledge(size);
        var questions = knowledge.questions(count);
        var meaning = new AtomicReference<MadeUpMeaning>();
        try (var rehearsal = Rehearsal.open(models -> {
                    meaning.set(new MadeUpMeaning(models, knowledge.recipes()));
                    return Objects.requireNonNull(meaning.get());
                });
                var words = new BareWords(knowledge.articles())) {
            var began = System.nanoTime();
            publish(knowledge, rehearsal, progress);
            var seconds = (System.nanoTime() - began) / 1e9;
            var reading = Objects.requireNonNull(meaning.get());
            notes.add(String.format(
                    Locale.ROOT,
                    "%,d articles, published in %.0f s, with made-up vectors: cosine with the embedded wording %.3f on average",
                    size,
                    seconds,
                    reading.faithfulness(COMPARED, Language.ZH)));
            Function<String, String> assistant = asked -> first(rehearsal.ask(asked, Language.ZH));
            progress.say("warming up");
            QuestionLoad.of(questions, 1, assistant);
            for (var each : List.of(1, Runtime.getRuntime().availableProcessors())) {
                progress.say("asking, %d at once".formatted(each));
                rows.add(row(size, "assistant", each, QuestionLoad.of(questions, each, assistant)));
                rows.add(row(size, "bare BM25", each, QuestionLoad.of(questions, each, words::first)));
                rows.add(row(size, "embedding alone", each, QuestionLoad.of(questions, each, embedding(reading))));
            }
        }
    }

    /** What no search by meaning can do without. */
    private static Function<String, String> embedding(Meaning meaning) {
        return asked -> meaning.of(asked, Language.ZH).length > 0 ? "" : asked;
    }

    /** Piece by piece, because it takes its time and people like to know. */
    private static void publish(MadeUpKnowledge knowledge, Rehearsal rehearsal, Progress progress) {
        var articles = knowledge.articles();
        for (int from = 0; from < articles.size(); from += PIECE) {
            var to = Math.min(from + PIECE, articles.size());
            rehearsal.knowledge().publishAll(articles.subList(from, to));
            if (to % (10 * PIECE) == 0 || to == articles.size()) {
                progress.say("%,d of %,d articles published".formatted(to, articles.size()));
            }
        }
    }

    private static String first(Rehearsal.Outcome outcome) {
        return outcome.hits().isEmpty() ? "" : outcome.hits().getFirst().code();
    }

    private static List<Object> row(int articles, String by, int atOnce, QuestionLoad load) {
        return List.of(
                articles,
                by,
                atOnce,
                load.perSecond(),
                load.millis(0.5),
                load.millis(0.95),
                load.millis(0.99),
                load.cpuMillis(),
                load.right());
    }
}
