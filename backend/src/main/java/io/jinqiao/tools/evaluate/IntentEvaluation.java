package io.jinqiao.tools.evaluate;

import io.jinqiao.language.Facets;
import io.jinqiao.learning.Classifier;
import io.jinqiao.learning.Guess;
import io.jinqiao.learning.Labelled;
import io.jinqiao.learning.LabelledCsv;
import io.jinqiao.learning.Measures;
import io.jinqiao.learning.Teacher;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Trains on one file of labelled questions and reads another one. */
final class IntentEvaluation implements Evaluation {

    private static final Set<String> FILES = Set.of("train", "test", "unknown");

    /** Of the known questions, how many the decision between known and unknown must keep. */
    private static final double KEPT = 0.95;

    @Override
    public String name() {
        return "intent";
    }

    @Override
    public String usage() {
        return "--train A.csv --test B.csv [--unknown C.csv] [--json]";
    }

    @Override
    public void run(List<String> args, PrintStream out) {
        var options = Options.of(args, FILES, Set.of("json"));
        if (!options.rest().isEmpty()) {
            throw new WrongUse("what is \"%s\"? %s".formatted(options.rest().getFirst(), usage()));
        }
        var figures = measure(options);
        out.print(options.has("json") ? figures.asJson() + "\n" : figures.asText());
        out.flush();
    }

    private static Figures measure(Options options) {
        var train = Given.labelled(Given.needed(options, "train")).labelled();
        var test = Given.labelled(Given.needed(options, "test")).labelled();
        var unknown = Given.optional(options, "unknown")
                .map(Given::unlabelled)
                .map(LabelledCsv.Content::labelled)
                .orElse(List.of());
        try (var models = models()) {
            var began = System.nanoTime();
            var classifier = new Teacher(models.getBean(Facets.class))
                    .teach(train, new Progress()::show)
                    .classifier();
            var seconds = (System.nanoTime() - began) / 1e9;
            return figures(train, seconds, new Read(classifier, test), new Read(classifier, unknown));
        }
    }

    /** The models that read customers' words, without anything that is kept. */
    private static AnnotationConfigApplicationContext models() {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles("rehearsal");
        context.scan("io.jinqiao.language");
        context.refresh();
        return context;
    }

    private static Figures figures(List<Labelled> train, double seconds, Read test, Read unknown) {
        var figures = new ArrayList<Figures.Figure>();
        figures.add(Figures.share("accuracy", "read rightly", Measures.accuracy(test.pairs)));
        figures.add(Figures.score("macroF1", "macro-F1", Measures.macroF1(test.pairs)));
        if (!unknown.pairs.isEmpty()) {
            var threshold = Measures.thresholdKeeping(KEPT, test.familiarity());
            figures.add(Figures.score(
                    "auroc",
                    "known told from unknown (AUROC)",
                    Measures.auroc(test.familiarity(), unknown.familiarity())));
            figures.add(Figures.share(
                    "unknownAccepted",
                    "unknown wrongly accepted, 95 % of known kept",
                    Measures.shareReaching(threshold, unknown.familiarity())));
        }
        figures.add(Figures.millis("p50Ms", "a question, half are faster", test.millis(0.5)));
        figures.add(Figures.millis("p95Ms", "a question, 95 % are faster", test.millis(0.95)));
        return new Figures("intent", figures, List.of(trained(train, seconds), read(test, unknown)));
    }

    private static String trained(List<Labelled> train, double seconds) {
        var classes = train.stream().map(Labelled::label).distinct().count();
        return String.format(
                Locale.ROOT, "trained on %,d questions of %,d classes in %.1f s", train.size(), classes, seconds);
    }

    /** What the threshold makes of the same rows that the classifier set itself, knowing neither file. */
    private static String read(Read test, Read unknown) {
        var own = "read %,d; by its own threshold it keeps %.1f %% of them".formatted(test.pairs.size(), test.kept());
        return unknown.pairs.isEmpty()
                ? own
                : own + " and accepts %.1f %% of %,d unknown".formatted(unknown.kept(), unknown.pairs.size());
    }

    /** A file as the classifier reads it, one question after the other. */
    private static final class Read {

        private final List<Measures.Pair> pairs = new ArrayList<>();
        private final List<Guess> guesses = new ArrayList<>();
        private final long[] nanos;

        Read(Classifier classifier, List<Labelled> rows) {
            nanos = new long[rows.size()];
            for (var row : rows) {
                var began = System.nanoTime();
                var guess = classifier.read(row.text());
                nanos[guesses.size()] = System.nanoTime() - began;
                guesses.add(guess);
                pairs.add(new Measures.Pair(row.label(), guess.label()));
            }
            Arrays.sort(nanos);
        }

        double[] familiarity() {
            return guesses.stream().mapToDouble(Guess::familiarity).toArray();
        }

        double kept() {
            return 100.0 * guesses.stream().filter(Guess::known).count() / guesses.size();
        }

        double millis(double share) {
            return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
        }
    }
}
