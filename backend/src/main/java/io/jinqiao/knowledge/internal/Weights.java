package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.internal.Sureness.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What each clue adds to the worth of an article, and what each circumstance adds to the worth of “none”.
 *
 * @param all those of {@link #CLUES} first, none of them negative, then those of {@link #PLACES}
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these as a whole.
record Weights(double[] all) {

    static final List<String> CLUES = List.of("nearest", "text", "centre", "words", "pieces");

    static final List<String> PLACES = List.of(
            "always", "unheard", "length", "neighbourhood", "neighbourhood en", "articles", "wordings", "english");

    /** Fitted on questions other than those that are reported (ADR 0013); {@code evaluate fit-search} fits others. */
    static final Weights IN_FORCE =
            new Weights(new double[] {7.8, 32.4, 19.5, 2.8, 2.4, 7.92, -0.58, -0.34, 28.42, -3.03, -0.69, 0.10, 2.12});

    static double[] numbers(Clues clues) {
        return new double[] {clues.nearest(), clues.text(), clues.centre(), clues.words(), clues.pieces()};
    }

    static double[] numbers(Place place) {
        var english = place.language() == Language.EN ? 1 : 0;
        return new double[] {
            1,
            place.unheard(),
            Math.log1p(place.length()),
            place.neighbourhood(),
            english * place.neighbourhood(),
            Math.log(place.articles()),
            place.wordings(),
            english
        };
    }

    double worth(double[] clues) {
        return product(clues, 0);
    }

    double none(double[] place) {
        return product(place, CLUES.size());
    }

    private double product(double[] numbers, int from) {
        var sum = 0.0;
        for (int i = 0; i < numbers.length; i++) {
            sum += all[from + i] * numbers[i];
        }
        return sum;
    }

    List<String> beside(Weights others) {
        return IntStream.range(0, all.length)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%-18s %8.2f   in force %8.2f",
                        i < CLUES.size() ? CLUES.get(i) : "none: " + PLACES.get(i - CLUES.size()),
                        all[i],
                        others.all[i]))
                .toList();
    }
}
