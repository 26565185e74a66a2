package io.jinqiao.intent.internal;

import io.jinqiao.learning.Measures;
import io.jinqiao.learning.Validation;
import java.util.Comparator;
import java.util.List;

/**
 * How good a version is, by reading each of its questions as if it had not been taught; shares are between 0 and 1.
 *
 * @param checked of how many questions
 * @param kept the share that was familiar enough
 * @param weak the classes that fare worst
 * @param confused the pairs of classes that are taken for each other most often
 */
record Figures(
        double accuracy, double macroF1, int checked, double kept, List<WeakClass> weak, List<ConfusedPair> confused) {

    private static final int WEAK = 12;
    private static final int CONFUSED = 20;
    private static final int SHOWN = 3;

    record WeakClass(String label, int questions, double precision, double recall, double f1) {}

    /** @param examples words of the first class that were read as the second */
    record ConfusedPair(String truth, String read, int count, List<String> examples) {}

    static Figures of(Validation validation) {
        var pairs = validation.pairs();
        return new Figures(
                Measures.accuracy(pairs),
                Measures.macroF1(pairs),
                pairs.size(),
                validation.checked().stream().filter(Validation.Checked::known).count()
                        / (double) Math.max(1, pairs.size()),
                Measures.byClass(pairs).stream()
                        .filter(each -> each.f1() < 1)
                        .sorted(Comparator.comparingDouble(Measures.ClassFigures::f1))
                        .limit(WEAK)
                        .map(Figures::weak)
                        .toList(),
                Measures.confusions(pairs).stream()
                        .limit(CONFUSED)
                        .map(each -> confused(each, validation))
                        .toList());
    }

    private static WeakClass weak(Measures.ClassFigures figures) {
        return new WeakClass(figures.label(), figures.examples(), figures.precision(), figures.recall(), figures.f1());
    }

    private static ConfusedPair confused(Measures.Confusion confusion, Validation validation) {
        var examples = validation.checked().stream()
                .filter(each ->
                        each.truth().equals(confusion.truth()) && each.read().equals(confusion.read()))
                .limit(SHOWN)
                .map(Validation.Checked::text)
                .toList();
        return new ConfusedPair(confusion.truth(), confusion.read(), confusion.count(), examples);
    }
}
