package io.jinqiao.tools.bench;

import com.sun.management.OperatingSystemMXBean;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Facets;
import io.jinqiao.learning.Labelled;
import io.jinqiao.learning.Teacher;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.SentenceModels;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How long an institution waits for a classifier of its own. */
final class TrainBenchmark implements Benchmark {

    private static final int QUESTIONS = 10_000;
    private static final int CLASSES = 77;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String about() {
        return "training on 10,000 questions of 77 intents, beside their embedding alone";
    }

    @Override
    public Set<String> options() {
        return Set.of("questions", "classes");
    }

    @Override
    public Table run(Options options, Progress progress) {
        var rows = new ArrayList<List<Object>>();
        try (var models = SentenceModels.open()) {
            var facets = models.getBean(Facets.class);
            for (var language : Language.values()) {
                var questions = MadeUpQuestions.of(
                        options.number("questions", QUESTIONS), options.number("classes", CLASSES), language);
                progress.say("%,d questions in %s".formatted(questions.size(), language.code()));
                facets.of("", language);
                rows.add(row("training", language, questions, () -> new Teacher(facets).teach(questions, _ -> {})));
                rows.add(row("embedding alone", language, questions, () -> embed(questions, facets, language)));
            }
        }
        return new Table(
                "train, %d processors".formatted(Runtime.getRuntime().availableProcessors()),
                List.of("by", "language", "questions", "classes", "seconds", "CPU seconds", "mean length"),
                rows,
                List.of(
                        "training: embedding, words, threshold and figures by leaving out; aim on two idle cores: 60 s",
                        "CPU seconds: of this process, whoever else is using the machine",
                        "questions are the demo bank's in other company; mean length in characters"));
    }

    private static void embed(List<Labelled> questions, Facets facets, Language language) {
        facets.ofAll(questions.stream().map(Labelled::text).toList(), language);
    }

    private static List<Object> row(String by, Language language, List<Labelled> questions, Runnable work) {
        var cpu = processNanos();
        var began = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - began) / 1e9;
        return List.of(
                by,
                language.name().toLowerCase(Locale.ROOT),
                questions.size(),
                (int) questions.stream().map(Labelled::label).distinct().count(),
                seconds,
                (processNanos() - cpu) / 1e9,
                questions.stream()
                        .mapToInt(each -> each.text().length())
                        .average()
                        .orElse(0));
    }

    private static long processNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
