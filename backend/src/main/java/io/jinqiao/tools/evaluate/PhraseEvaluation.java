package io.jinqiao.tools.evaluate;

import io.jinqiao.kernel.Halves;
import io.jinqiao.language.Meaning;
import io.jinqiao.manual.phrases.ManualFile;
import io.jinqiao.manual.phrases.Phrase;
import io.jinqiao.manual.phrases.PhraseEar;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.SentenceModels;
import io.jinqiao.tools.WrongUse;
import io.jinqiao.tools.evaluate.Figures.Figure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * How well the demo manuals' phrases are recognised by meaning in what agents might write. Utterances are split into halves by
 * their hash, so that nobody chooses: samples and thresholds were set with the one half in sight, the figures are of the other.
 */
final class PhraseEvaluation implements Evaluation {

    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "phrases";
    }

    @Override
    public String usage() {
        return "[--file A.tsv] [--half held-out|development|both] [--errors] [--fit] [--json]";
    }

    /** The phrase, whether it is said (all of it), what makes it hard, and the words of an agent. */
    record Utterance(String phrase, boolean said, String kind, String words) {

        boolean heldOut() {
            return Halves.heldOut(words);
        }
    }

    private record Judged(Utterance utterance, boolean ticked) {

        boolean right() {
            return utterance.said() == ticked;
        }
    }

    @Override
    public void run(List<String> args, PrintStream out) throws IOException {
        var options = Options.of(args, Set.of("file", "half"), Set.of("json", "errors", "fit"));
        var half = options.text("half").orElse(options.has("fit") ? "development" : "held-out");
        var file = options.text("file");
        var all = file.isPresent() ? read(Files.readString(Path.of(file.get()))) : shipped();
        var utterances = all.stream().filter(each -> isIn(half, each)).toList();
        try (var models = SentenceModels.open()) {
            var ear = new PhraseEar(models.getBean(Meaning.class));
            if (options.has("fit")) {
                fit(ear, utterances, out);
                return;
            }
            var judged = judge(ear, utterances);
            var figures = figures(half, judged, millis(ear, utterances));
            out.print(options.has("json") ? figures.asJson() + "\n" : figures.asText());
            if (options.has("errors")) {
                judged.stream()
                        .filter(each -> !each.right())
                        .forEach(each -> out.printf(
                                "  %s %s (%s) %s%n",
                                each.utterance().said() ? "missed" : "wrongly ticked",
                                each.utterance().phrase(),
                                each.utterance().kind(),
                                each.utterance().words()));
            }
            out.flush();
        }
    }

    private static boolean isIn(String half, Utterance utterance) {
        return switch (half) {
            case "held-out" -> utterance.heldOut();
            case "development" -> !utterance.heldOut();
            case "both" -> true;
            default -> throw new WrongUse("--half is held-out, development or both");
        };
    }

    private static List<Judged> judge(PhraseEar ear, List<Utterance> utterances) {
        var phrases = phrases();
        return utterances.stream()
                .map(each -> new Judged(each, ear.says(each.words(), known(phrases, each.phrase()))))
                .toList();
    }

    private static Phrase known(Map<String, Phrase> phrases, String code) {
        var phrase = phrases.get(code);
        if (phrase == null) {
            throw new WrongUse("no phrase is called " + code);
        }
        return phrase;
    }

    private static Map<String, Phrase> phrases() {
        return ManualFile.shipped().stream()
                .flatMap(manual -> manual.phrases().stream())
                .collect(Collectors.toMap(Phrase::code, Function.identity()));
    }

    /** One threshold after the other on the development half. */
    private static void fit(PhraseEar ear, List<Utterance> utterances, PrintStream out) {
        for (var least = 0.60; least < 0.90; least += 0.02) {
            for (var english : List.of(false, true)) {
                var judged = judge(
                        ear.atLeast(least),
                        utterances.stream()
                                .filter(each -> english == each.words().chars().allMatch(c -> c < 256))
                                .toList());
                out.printf(
                        Locale.ROOT,
                        "  %s at least %.2f: precision %.3f, recall %.3f%n",
                        english ? "en" : "zh",
                        least,
                        precision(judged),
                        recall(judged));
            }
        }
    }

    private static double precision(List<Judged> judged) {
        var ticked = judged.stream().filter(Judged::ticked).toList();
        return ticked.isEmpty()
                ? 1
                : (double) ticked.stream().filter(Judged::right).count() / ticked.size();
    }

    private static double recall(List<Judged> judged) {
        var said = judged.stream().filter(each -> each.utterance().said()).toList();
        return said.isEmpty()
                ? 1
                : (double) said.stream().filter(Judged::ticked).count() / said.size();
    }

    /** The median of a whole manual heard in one message that nobody has heard before; milliseconds. */
    private static List<Double> millis(PhraseEar ear, List<Utterance> utterances) {
        var manuals = ManualFile.shipped();
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var each : utterances) {
                var words = "第%d次。".formatted(round) + each.words() + "，客户编号%d".formatted(round);
                var began = System.nanoTime();
                ear.hear(words, manuals.getFirst().phrases());
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        return times.stream().sorted().toList();
    }

    private static Figures figures(String half, List<Judged> judged, List<Double> millis) {
        var said = judged.stream().filter(each -> each.utterance().said()).count();
        var wrongly = judged.stream()
                .filter(each -> !each.utterance().said() && each.ticked())
                .count();
        var missed = judged.stream()
                .filter(each -> each.utterance().said() && !each.ticked())
                .count();
        var precision = precision(judged);
        var recall = recall(judged);
        return new Figures(
                "phrases, %s: %d utterances, in %d of them the phrase is said".formatted(half, judged.size(), said),
                List.of(
                        Figures.share("precision", "precision", precision),
                        Figures.share("recall", "recall", recall),
                        new Figure(
                                "f1",
                                "F1",
                                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
                                Figures.Kind.SHARE),
                        Figures.millis("p50", "a message heard for a whole manual, median", at(millis, 0.50)),
                        Figures.millis("p95", "the same, 95th percentile", at(millis, 0.95))),
                List.of(
                        "wrongly ticked %d, missed %d".formatted(wrongly, missed),
                        "what is not said is half said, denied, asked, put off, of another number or only near",
                        "utterances and samples have the same authors"));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
    }

    private static List<Utterance> shipped() throws IOException {
        return read(new ClassPathResource("manual/labelled.tsv").getContentAsString(StandardCharsets.UTF_8));
    }

    static List<Utterance> read(String tsv) {
        return tsv.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 4))
                .map(parts -> new Utterance(parts[0], parts[1].equals("SAID"), parts[2], parts[3]))
                .toList();
    }
}
