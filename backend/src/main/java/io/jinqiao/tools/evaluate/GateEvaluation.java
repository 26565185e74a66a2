package io.jinqiao.tools.evaluate;

import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.rules.RuleFile;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.kernel.Halves;
import io.jinqiao.language.Languages;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import io.jinqiao.tools.evaluate.Figures.Figure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * How well the shipped rules of the gate tell what must not be said from what only looks like it. Sentences are split into
 * halves by their hash, so that nobody chooses: the rules were written with the one half in sight, the figures are of the
 * other. The sentences of {@code --blind} were written by somebody who had seen neither the rules nor the others: they tell what
 * the rules are worth on words that nobody thought of, and are never looked at while rules are written.
 */
final class GateEvaluation implements Evaluation {

    /** Asks for words to be added and stops none, so it is right about most sentences on a product. */
    private static final String MISSING = "risk.missing";

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String usage() {
        return "[--blind | --file A.tsv] [--half held-out|development|both] [--errors] [--json]";
    }

    /** {@code STOP} or {@code FINE}, what about, the sentence. */
    record Labelled(boolean stop, String about, String words) {

        boolean heldOut() {
            return Halves.heldOut(words);
        }
    }

    private record Judged(Labelled sentence, List<String> rules) {

        boolean right() {
            return sentence.stop() != rules.isEmpty();
        }
    }

    @Override
    public void run(List<String> args, PrintStream out) throws IOException {
        var options = Options.of(args, Set.of("file", "half"), Set.of("json", "errors", "blind"));
        var blind = options.has("blind");
        var half = options.text("half").orElse(blind ? "both" : "held-out");
        var file = options.text("file");
        var sentences =
                file.isPresent() ? read(Files.readString(Path.of(file.get()))) : shipped(blind ? "blind" : "labelled");
        var judged = judge(sentences.stream().filter(each -> isIn(half, each)).toList());
        var figures = figures(blind ? "blind" : half, judged);
        out.print(options.has("json") ? figures.asJson() + "\n" : figures.asText());
        if (options.has("errors")) {
            judged.stream()
                    .filter(each -> !each.right())
                    .forEach(each -> out.printf(
                            "  %s %s %s %s%n",
                            each.sentence().stop() ? "missed" : "wrongly stopped",
                            each.sentence().about(),
                            each.sentence().words(),
                            each.rules()));
        }
        out.flush();
    }

    private static boolean isIn(String half, Labelled sentence) {
        return switch (half) {
            case "held-out" -> sentence.heldOut();
            case "development" -> !sentence.heldOut();
            case "both" -> true;
            default -> throw new WrongUse("--half is held-out, development or both");
        };
    }

    private static List<Judged> judge(List<Labelled> sentences) {
        var rules = RuleFile.shipped().compiled();
        return sentences.stream()
                .map(each -> new Judged(
                        each,
                        rules
                                .judge(new RuleSet.Question(
                                        each.words(),
                                        Speaker.STAFF,
                                        Languages.of(each.words()).language(),
                                        _ -> false))
                                .findings()
                                .stream()
                                .map(Finding::rule)
                                .filter(rule -> !rule.equals(MISSING))
                                .toList()))
                .toList();
    }

    private static Figures figures(String half, List<Judged> judged) {
        var stopped = judged.stream().filter(each -> !each.rules().isEmpty()).count();
        var toStop = judged.stream().filter(each -> each.sentence().stop()).count();
        var right = judged.stream()
                .filter(each -> each.sentence().stop() && !each.rules().isEmpty())
                .count();
        var precision = stopped == 0 ? 0 : (double) right / stopped;
        var recall = toStop == 0 ? 0 : (double) right / toStop;
        return new Figures(
                "gate, %s: %d sentences, %d of them to stop".formatted(half, judged.size(), toStop),
                List.of(
                        Figures.share("precision", "precision", precision),
                        Figures.share("recall", "recall", recall),
                        new Figure(
                                "f1",
                                "F1",
                                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
                                Figures.Kind.SHARE)),
                List.of(
                        "wrongly stopped %d, missed %d".formatted(stopped - right, toStop - right),
                        "a sentence counts as stopped when any rule speaks, but for %s".formatted(MISSING),
                        "aims: precision and recall 98 %; but for the blind ones, sentences and rules have the same authors"));
    }

    private static List<Labelled> shipped(String which) throws IOException {
        return read(
                new ClassPathResource("compliance/%s.tsv".formatted(which)).getContentAsString(StandardCharsets.UTF_8));
    }

    static List<Labelled> read(String tsv) {
        return tsv.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 3))
                .map(parts -> new Labelled(parts[0].equals("STOP"), parts[1], parts[2]))
                .toList();
    }
}
