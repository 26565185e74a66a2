package io.jinqiao.tools.evaluate;

import io.jinqiao.language.Facets;
import io.jinqiao.learning.LabelledCsv;
import io.jinqiao.learning.Measures;
import io.jinqiao.learning.Teacher;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.SentenceModels;
import io.jinqiao.tools.WrongUse;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Trains on labelled questions and reads others: of a second file, or by turns of the same one. */
final class IntentEvaluation implements Evaluation {

    private static final Set<String> VALUED = Set.of("train", "test", "unknown", "folds", "hide");

    /** Of the known questions, how many the decision between known and unknown must keep. */
    private static final double KEPT = 0.95;

    @Override
    public String name() {
        return "intent";
    }

    @Override
    public String usage() {
        return "--train A.csv (--test B.csv [--unknown C.csv] | --folds N [--hide PERCENT]) [--json]";
    }

    @Override
    public void run(List<String> args, PrintStream out) {
        var options = Options.of(args, VALUED, Set.of("json"));
        if (!options.rest().isEmpty()) {
            throw new WrongUse("what is \"%s\"? %s".formatted(options.rest().getFirst(), usage()));
        }
        var splits = splits(options);
        var figures = measure(splits);
        out.print(options.has("json") ? figures.asJson() + "\n" : figures.asText());
        out.flush();
    }

    private List<Split> splits(Options options) {
        var train = Given.labelled(Given.needed(options, "train")).labelled();
        if (options.text("folds").isPresent()) {
            var folds = options.number("folds", 0);
            if (folds < 2 || folds > train.size() || options.text("test").isPresent()) {
                throw new WrongUse("--folds needs 2 to %d, and no --test".formatted(train.size()));
            }
            var hidden = options.text("hide").isEmpty() ? 0 : Math.min(90, options.number("hide", 0));
            return Split.folds(train, folds, hidden / 100.0);
        }
        var test = Given.labelled(Given.needed(options, "test")).labelled();
        var unknown = Given.optional(options, "unknown")
                .map(Given::unlabelled)
                .map(LabelledCsv.Content::labelled)
                .orElse(List.of());
        return List.of(new Split(train, test, unknown));
    }

    private static Figures measure(List<Split> splits) {
        try (var models = SentenceModels.open()) {
            var teacher = new Teacher(models.getBean(Facets.class));
            var outcomes = new ArrayList<SplitOutcome>();
            for (var split : splits) {
                outcomes.add(SplitOutcome.of(split, teacher));
            }
            return figures(outcomes);
        }
    }

    /** Of several splits: all their readings together, and the mean of what only makes sense within one. */
    private static Figures figures(List<SplitOutcome> outcomes) {
        var pairs = outcomes.stream().flatMap(each -> each.pairs().stream()).toList();
        var nanos = outcomes.stream()
                .flatMapToLong(each -> each.nanos().stream().mapToLong(Long::longValue))
                .sorted()
                .toArray();
        var figures = new ArrayList<Figures.Figure>();
        figures.add(Figures.share("accuracy", "read rightly", Measures.accuracy(pairs)));
        figures.add(Figures.score("macroF1", "macro-F1", Measures.macroF1(pairs)));
        if (outcomes.stream().noneMatch(each -> each.unknown().isEmpty())) {
            figures.add(Figures.score("auroc", "known told from unknown (AUROC)", mean(outcomes, SplitOutcome::auroc)));
            figures.add(Figures.share(
                    "unknownAccepted",
                    "unknown wrongly accepted, 95 % of known kept",
                    mean(outcomes, each -> each.unknownAccepted(KEPT))));
        }
        figures.add(Figures.millis("p50Ms", "a question, half are faster", millis(nanos, 0.5)));
        figures.add(Figures.millis("p95Ms", "a question, 95 % are faster", millis(nanos, 0.95)));
        return new Figures("intent", figures, notes(outcomes));
    }

    private static List<String> notes(List<SplitOutcome> outcomes) {
        var first = outcomes.getFirst();
        var notes = new ArrayList<String>();
        notes.add(String.format(
                Locale.ROOT,
                "trained on %,d questions of %,d classes in %.1f s%s",
                first.taught(),
                first.classes(),
                mean(outcomes, SplitOutcome::seconds),
                outcomes.size() == 1 ? "" : " on average, %d times".formatted(outcomes.size())));
        notes.add(String.format(
                Locale.ROOT,
                "by the threshold set in training: %.1f %% of the known are kept",
                100 * mean(outcomes, SplitOutcome::keptByItself)));
        if (!first.unknown().isEmpty()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "and %.1f %% of the unknown are accepted",
                    100 * mean(outcomes, SplitOutcome::acceptedByItself)));
        }
        return notes;
    }

    private static double mean(List<SplitOutcome> outcomes, ToDoubleFunction<SplitOutcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
