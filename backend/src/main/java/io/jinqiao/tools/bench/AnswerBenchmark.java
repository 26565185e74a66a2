package io.jinqiao.tools.bench;

import io.jinqiao.assistant.Rehearsal;
import io.jinqiao.kernel.Language;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.bench.MadeUpKnowledge.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How fast and how well the assistant finds its answer in a large knowledge base: search and decision together. */
final class AnswerBenchmark implements Benchmark {

    private static final int PIECE = 500;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public String about() {
        return "questions a second and p95 with 10,000 articles, beside bare BM25";
    }

    @Override
    public Set<String> options() {
        return Set.of("articles", "questions");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var knowledge = new MadeUpKnowledge(options.number("articles", 10_000));
        var questions = knowledge.questions(options.number("questions", 1_000));
        var callers = Runtime.getRuntime().availableProcessors();
        var rows = new ArrayList<List<Object>>();
        try (var rehearsal = Rehearsal.open();
                var words = new BareWords(knowledge.articles())) {
            publish(knowledge, rehearsal, progress);
            Function<String, String> assistant = asked -> first(rehearsal.ask(asked, Language.ZH));
            progress.say("warming up");
            Load.of(questions.subList(0, questions.size() / 5), 1, assistant);
            for (var each : List.of(1, callers)) {
                progress.say("asking, %d at once".formatted(each));
                rows.add(row("assistant", each, Load.of(questions, each, assistant)));
                rows.add(row("bare BM25", each, Load.of(questions, each, words::first)));
            }
        }
        return new Table(
                "answer, %,d articles".formatted(knowledge.articles().size()),
                List.of("by", "at once", "questions/s", "p50 ms", "p95 ms", "p99 ms", "right first %"),
                rows,
                List.of(
                        "assistant: embedding, vectors and words, ranking, decision; aim: p95 ≤ 150 ms",
                        "questions are wordings of the articles that were not published with them"));
    }

    /** Piece by piece, because computing the vectors takes minutes and people like to know. */
    private static void publish(MadeUpKnowledge knowledge, Rehearsal rehearsal, Progress progress) {
        var articles = knowledge.articles();
        for (int from = 0; from < articles.size(); from += PIECE) {
            var to = Math.min(from + PIECE, articles.size());
            rehearsal.knowledge().publishAll(articles.subList(from, to));
            if (to % (4 * PIECE) == 0 || to == articles.size()) {
                progress.say("%,d of %,d articles published".formatted(to, articles.size()));
            }
        }
    }

    private static String first(Rehearsal.Outcome outcome) {
        return outcome.hits().isEmpty() ? "" : outcome.hits().getFirst().code();
    }

    private static List<Object> row(String by, int atOnce, Load load) {
        return List.of(
                by, atOnce, load.perSecond(), load.millis(0.5), load.millis(0.95), load.millis(0.99), load.right());
    }

    /** What asking took, by question in nanoseconds, sorted. */
    private record Load(List<Long> nanos, double seconds, double right) {

        static Load of(List<Asked> questions, int atOnce, Function<String, String> search) throws InterruptedException {
            var shares = new ArrayList<Share>();
            var threads = new ArrayList<Thread>();
            var began = System.nanoTime();
            for (int i = 0; i < atOnce; i++) {
                var share = new Share(every(questions, atOnce, i), search);
                shares.add(share);
                threads.add(Thread.ofPlatform().start(share));
            }
            for (var thread : threads) {
                thread.join();
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            var right = shares.stream().mapToInt(share -> share.right).sum();
            return new Load(
                    shares.stream()
                            .flatMap(share -> share.nanos.stream())
                            .sorted()
                            .toList(),
                    seconds,
                    100.0 * right / questions.size());
        }

        private static List<Asked> every(List<Asked> questions, int step, int from) {
            var some = new ArrayList<Asked>();
            for (int i = from; i < questions.size(); i += step) {
                some.add(questions.get(i));
            }
            return some;
        }

        double perSecond() {
            return nanos.size() / seconds;
        }

        double millis(double share) {
            return nanos.get((int) Math.min(nanos.size() - 1, nanos.size() * share)) / 1e6;
        }
    }

    /** One caller's questions, one after the other. */
    private static final class Share implements Runnable {

        private final List<Asked> questions;
        private final Function<String, String> search;
        private final List<Long> nanos = new ArrayList<>();
        private int right;

        Share(List<Asked> questions, Function<String, String> search) {
            this.questions = questions;
            this.search = search;
        }

        @Override
        public void run() {
            for (var question : questions) {
                var began = System.nanoTime();
                var found = search.apply(question.words());
                nanos.add(System.nanoTime() - began);
                right += found.equals(question.code()) ? 1 : 0;
            }
        }
    }
}
