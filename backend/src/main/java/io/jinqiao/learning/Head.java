package io.jinqiao.learning;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Facets;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The part of a classifier that reads one language. */
final class Head {

    /** More are never of use on a screen or in a decision. */
    private static final int RANKED = 5;

    private final Language language;
    private final String weights;
    private final Ngrams ngrams;
    private final Examples examples;
    private final Neighbours neighbours;
    private final Settings settings;

    /**
     * What was found out by leaving examples out.
     *
     * @param steepness turns scores into probabilities
     * @param threshold of familiarity, below which a text is unknown
     */
    record Settings(double steepness, Familiarity familiarity, double threshold) {}

    Head(
            Language language,
            String weights,
            Ngrams ngrams,
            Examples examples,
            Neighbours neighbours,
            Settings settings) {
        this.language = language;
        this.weights = weights;
        this.ngrams = ngrams;
        this.examples = examples;
        this.neighbours = neighbours;
        this.settings = settings;
    }

    Language language() {
        return language;
    }

    Guess read(String text, Facets facets, List<String> labels) {
        var evidence = neighbours.read(new Features(facets.of(text, language), ngrams.sparse(text)));
        var shares = evidence.shares(settings.steepness());
        var ranking = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shares[i]))
                .limit(RANKED)
                .map(i -> new Guess.Scored(labels.get(i), shares[i]))
                .toList();
        var familiarity = settings.familiarity().of(evidence);
        return new Guess(ranking, familiarity, familiarity >= settings.threshold());
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(language.code());
        out.writeUTF(weights);
        ngrams.write(out);
        examples.write(out);
        out.writeDouble(neighbours.usualDistance());
        out.writeDouble(settings.steepness());
        settings.familiarity().write(out);
        out.writeDouble(settings.threshold());
    }

    /** Refuses to read a text by other weights than those it learnt with. */
    static Head read(DataInput in, Facets facets, int classes) throws IOException {
        var language = Language.of(in.readUTF());
        var weights = in.readUTF();
        if (!weights.equals(facets.weights(language))) {
            throw new Classifier.Unreadable(
                    "Trained with %s, but here is %s".formatted(weights, facets.weights(language)));
        }
        var ngrams = Ngrams.read(in);
        var examples = Examples.read(in);
        var neighbours = new Neighbours(examples, classes, in.readDouble());
        var settings = new Settings(in.readDouble(), Familiarity.read(in), in.readDouble());
        return new Head(language, weights, ngrams, examples, neighbours, settings);
    }
}
