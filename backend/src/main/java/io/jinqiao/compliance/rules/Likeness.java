package io.jinqiao.compliance.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears what a sentence is like where no phrase stands in it: one weight for every sequence of characters and words, learnt
 * from sentences that must not be said and from others that may (ridge regression). The same sentences make the same
 * weights. What it learnt cannot be read like a phrase, so it is a rule of its own, and asks.
 */
final class Likeness {

    /** Sequences share a place where their hashes do; fewer places cost rightness, more gained none. */
    private static final int PLACES = 1 << 15;

    /** Fitted to halves that were not learnt from: lower finds more, and asks about more that may be said (ADR 0076). */
    private static final double ENOUGH = 0.4;

    private static final double RIDGE = 0.3;
    private static final int PASSES = 40;

    private static final int LONGEST = 3;
    private static final int FACTOR = 31;

    /** Shorter ones are names, numbers and yes or no. */
    private static final int SHORTEST = 5;

    /** Only a question is known by the mark at its end; the others tell who wrote a sentence, not what it says. */
    private static final Pattern SENTENCE = Pattern.compile("[^。！!;；\\n?？]+[?？]?");

    private static final String ENDS = "。！!;；. ";
    private static final Pattern WORD = Pattern.compile("[a-z']+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LATIN = Pattern.compile("[a-z' ]+");
    private static final Pattern NO_HAN = Pattern.compile("[^\\u4e00-\\u9fff]+");

    private final double[] weights;

    private Likeness(double[] weights) {
        this.weights = weights;
    }

    /** A sentence of a text; {@code to} is exclusive. */
    record Sentence(int from, int to, double likeness) {}

    static Likeness learn(Examples examples) {
        var texts = Stream.concat(examples.forbidden().stream(), examples.fine().stream())
                .map(words -> places(stripped(Normal.of(words).text())))
                .toList();
        return new Likeness(solve(texts, examples.forbidden().size()));
    }

    /** The sentence that is most like what must not be said, where one is like it enough. */
    Optional<Sentence> in(String normal) {
        return SENTENCE.matcher(normal)
                .results()
                .filter(found -> isLongEnough(found.group()))
                .map(found -> new Sentence(found.start(), found.end(), of(stripped(found.group()))))
                .filter(sentence -> sentence.likeness() > ENOUGH)
                .max(Comparator.comparingDouble(Sentence::likeness));
    }

    /** Near 1 where it is like what must not be said, near -1 where it is like what may. */
    double of(String normal) {
        return dot(places(normal), weights);
    }

    /** No regular expression: thousands of full stops would take it the square of their number. */
    private static String stripped(String sentence) {
        var to = sentence.length();
        while (to > 0 && ENDS.indexOf(sentence.charAt(to - 1)) >= 0) {
            to--;
        }
        return sentence.substring(0, to);
    }

    private static boolean isLongEnough(String sentence) {
        return sentence.chars().filter(Character::isLetter).count() >= SHORTEST;
    }

    /** Gauss–Seidel on the kernel's equations: one weight an example, corrected in turn until they agree. */
    private static double[] solve(List<int[]> texts, int forbidden) {
        var weights = new double[PLACES];
        var shares = new double[texts.size()];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < shares.length; i++) {
                var places = texts.get(i);
                if (places.length > 0) {
                    var truth = i < forbidden ? 1 : -1;
                    var step = (truth - dot(places, weights) - RIDGE * shares[i]) / (1 + RIDGE);
                    shares[i] += step;
                    var each = step / Math.sqrt(places.length);
                    for (var place : places) {
                        weights[place] += each;
                    }
                }
            }
        }
        return weights;
    }

    private static double dot(int[] places, double[] weights) {
        var sum = 0.0;
        for (var place : places) {
            sum += weights[place];
        }
        return places.length == 0 ? 0 : sum / Math.sqrt(places.length);
    }

    /** Of words and pairs of words, of one to three characters in a row, and of two with one or two between them. */
    private static int[] places(String normal) {
        var text = DIGITS.matcher(normal).replaceAll("0");
        var hashes = IntStream.builder();
        var before = "";
        for (var words = WORD.matcher(text); words.find(); before = words.group()) {
            hashes.add(place(("w" + words.group()).hashCode()));
            if (!before.isEmpty()) {
                hashes.add(place(("w" + before + " " + words.group()).hashCode()));
            }
        }
        var row = "^" + LATIN.matcher(text).replaceAll("~") + "$";
        for (int i = 0; i < row.length(); i++) {
            for (int j = i, hash = 0; j < Math.min(i + LONGEST, row.length()); j++) {
                hash = hash * FACTOR + row.charAt(j);
                hashes.add(place(hash));
            }
        }
        var han = NO_HAN.matcher(text).replaceAll("");
        for (int apart = 2; apart <= LONGEST; apart++) {
            for (int i = 0; i + apart < han.length(); i++) {
                hashes.add(place((han.charAt(i) * FACTOR - apart) * FACTOR + han.charAt(i + apart)));
            }
        }
        return once(hashes.build().toArray());
    }

    private static int[] once(int[] places) {
        Arrays.sort(places);
        var kept = 0;
        for (int i = 0; i < places.length; i++) {
            if (i == 0 || places[i] != places[i - 1]) {
                places[kept++] = places[i];
            }
        }
        return Arrays.copyOf(places, kept);
    }

    private static int place(int hash) {
        var mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
    }
}
