package io.jinqiao.tools.evaluate;

import io.jinqiao.assistant.Rehearsal;
import io.jinqiao.knowledge.SearchFit;
import io.jinqiao.knowledge.SearchFit.Fared;
import io.jinqiao.tools.Options;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fits the weights of search to an institution's own questions, and says by turns whether that is any better. */
final class FitSearchEvaluation implements Evaluation {

    private static final Set<String> VALUED = Set.of("articles", "questions", "similar", "unanswerable", "folds");
    private static final int FOLDS = 5;

    @Override
    public String name() {
        return "fit-search";
    }

    @Override
    public String usage() {
        return "--articles A.jsonl --questions Q.jsonl [--similar S.jsonl] [--folds N]";
    }

    @Override
    public void run(List<String> args, PrintStream out) {
        var options = Options.of(args, VALUED, Set.of());
        var files = SearchFiles.read(options);
        try (var rehearsal = Rehearsal.open()) {
            var languages = SearchEvaluation.publish(files.articles(), rehearsal);
            SearchEvaluation.learn(files.similar(), languages, rehearsal);
            var folds = options.number("folds", FOLDS);
            var report = rehearsal
                    .searchFit()
                    .fit(
                            files.questions().stream()
                                    .map(asked -> new SearchFit.Asked(
                                            asked.words(),
                                            SearchEvaluation.language(asked.words(), languages),
                                            asked.right()))
                                    .toList(),
                            folds);
            out.printf(
                    "fit-search: %,d questions, %d turns by article%n",
                    files.questions().size(), folds);
            out.println(
                    "                        surprise     first  answered  right of those  answered without its article");
            print("weights in force", report.inForce(), out);
            print("fitted on the others", report.fitted(), out);
            out.println("weights fitted on all, for io.jinqiao.knowledge.internal.Weights:");
            report.weights().forEach(line -> out.println("  " + line));
        }
    }

    private static void print(String what, Fared fared, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  %-20s %9.3f %8.1f%% %8.1f%% %14.1f%% %28.1f%%%n",
                what,
                fared.surprise(),
                100 * fared.first(),
                100 * fared.answered(),
                100 * fared.right(),
                100 * fared.wrongly());
    }
}
