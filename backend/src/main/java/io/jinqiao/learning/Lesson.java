package io.jinqiao.learning;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Facets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains the head of one language, and finds out how good it is by leaving examples out. */
final class Lesson {

    /** Enough to know a share to within one in a hundred, and to keep the whole within a minute. */
    private static final int CHECKED = 3_000;

    private static final int PIECE = 256;
    private static final long SEED = 2026;

    /** The share of a lesson's time that goes into vectors. */
    private static final double EMBEDDING = 0.7;

    private final Language language;
    private final List<String> labels;
    private final List<Labelled> rows;
    private final double kept;

    /** A name says in plain words what a class is about; it teaches like one more example. */
    private final List<Labelled> names;

    /** How good the head is, with what it was asked. */
    record Result(Head head, List<Validation.Checked> checked) {}

    Lesson(Language language, List<String> labels, List<Labelled> rows, double kept) {
        this.language = language;
        this.labels = labels;
        this.rows = rows;
        this.kept = kept;
        this.names = rows.stream()
                .map(Labelled::label)
                .distinct()
                .sorted()
                .filter(label -> ClassNames.speaks(label, language))
                .map(label -> new Labelled(ClassNames.words(label), label))
                .toList();
    }

    Result teach(Facets facets, DoubleConsumer progress) {
        var ngrams = Ngrams.of(rows.stream().map(Labelled::text).toList(), language);
        var examples = examples(ngrams, facets, progress);
        var neighbours = new Neighbours(examples, labels.size(), Neighbours.usualDistance(examples));
        var left = leaveOut(examples, neighbours, progress);
        var settings = settings(left);
        var head = new Head(language, facets.weights(language), ngrams, examples, neighbours, settings);
        return new Result(head, checked(left, settings));
    }

    /** The rows first, in their order; then the names. */
    private Examples examples(Ngrams ngrams, Facets facets, DoubleConsumer progress) {
        var all = Stream.concat(rows.stream(), names.stream()).toList();
        var features = new ArrayList<Features>();
        for (int from = 0; from < all.size(); from += PIECE) {
            var texts = all.subList(from, Math.min(from + PIECE, all.size())).stream()
                    .map(Labelled::text)
                    .toList();
            var meanings = facets.ofAll(texts, language);
            for (int i = 0; i < texts.size(); i++) {
                features.add(new Features(meanings.get(i), ngrams.sparse(texts.get(i))));
            }
            progress.accept(EMBEDDING * features.size() / all.size());
        }
        return Examples.of(features, all.stream().mapToInt(this::label).toArray());
    }

    /**
     * An example that was left out.
     *
     * @param alone with only itself left out; empty where nothing else of its class was there to know it by
     * @param strange with its whole class left out; empty where no other class is left
     */
    private record LeftOut(int example, int label, Optional<Evidence> alone, Optional<Evidence> strange) {}

    private List<LeftOut> leaveOut(Examples examples, Neighbours neighbours, DoubleConsumer progress) {
        var counts = new int[labels.size()];
        rows.forEach(row -> counts[label(row)]++);
        var classes = Arrays.stream(counts).filter(count -> count > 0).count();
        var sample = sample(rows.size());
        var done = new AtomicInteger();
        return Arrays.stream(sample)
                .parallel()
                .mapToObj(example -> {
                    var label = examples.label(example);
                    var likeness = examples.likeness(examples.features(example));
                    Optional<Evidence> alone = counts[label] < 2
                            ? Optional.empty()
                            : Optional.of(neighbours.read(likeness, other -> other == example));
                    Optional<Evidence> strange = classes < 2
                            ? Optional.empty()
                            : Optional.of(neighbours.read(likeness, other -> examples.label(other) == label));
                    progress.accept(EMBEDDING + (1 - EMBEDDING) * done.incrementAndGet() / sample.length);
                    return new LeftOut(example, label, alone, strange);
                })
                .toList();
    }

    /** The same every time, so that a training can be repeated. */
    private static int[] sample(int count) {
        var order = IntStream.range(0, count).toArray();
        var random = new Random(SEED);
        for (int i = count - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return Arrays.copyOf(order, Math.min(count, CHECKED));
    }

    private Head.Settings settings(List<LeftOut> left) {
        var alone = left.stream().flatMap(each -> each.alone().stream()).toList();
        var strange = left.stream().flatMap(each -> each.strange().stream()).toList();
        var learnable = !alone.isEmpty() && !strange.isEmpty();
        var familiarity = learnable ? Familiarity.of(alone, strange) : Familiarity.byLikeness();
        var steepness = Steepness.of(left.stream()
                .flatMap(each -> each.alone().stream().map(evidence -> new Steepness.Outcome(evidence, each.label())))
                .toList());
        return new Head.Settings(steepness, familiarity, threshold(familiarity, alone, strange));
    }

    /** Keeps the wanted share of what is known; where no class has two examples, keeps that share of strangers out. */
    private double threshold(Familiarity familiarity, List<Evidence> alone, List<Evidence> strange) {
        return alone.isEmpty()
                ? Measures.thresholdKeeping(1 - kept, scores(familiarity, strange))
                : Measures.thresholdKeeping(kept, scores(familiarity, alone));
    }

    private static double[] scores(Familiarity familiarity, List<Evidence> all) {
        return all.stream().mapToDouble(familiarity::of).toArray();
    }

    private List<Validation.Checked> checked(List<LeftOut> left, Head.Settings settings) {
        return left.stream()
                .flatMap(each -> each.alone().stream().map(evidence -> checked(each, evidence, settings)))
                .toList();
    }

    private Validation.Checked checked(LeftOut left, Evidence evidence, Head.Settings settings) {
        var read = evidence.best();
        return new Validation.Checked(
                rows.get(left.example()).text(),
                labels.get(left.label()),
                labels.get(read),
                evidence.shares(settings.steepness())[read],
                settings.familiarity().of(evidence) >= settings.threshold());
    }

    private int label(Labelled row) {
        return Collections.binarySearch(labels, row.label());
    }
}
