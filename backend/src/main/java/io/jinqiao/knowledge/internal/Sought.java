package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import java.util.stream.DoubleStream;

/**
 * A question, ready to be compared with articles.
 *
 * @param unheard share of its words, rare ones counting more, that no article has
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these as a whole.
record Sought(Terms terms, Compact meaning, double[] wordRarity, double[] pieceRarity, double unheard) {

    static Sought of(String folded, Language language, Compact meaning, Rarity words, Rarity pieces) {
        var terms = Terms.of(folded, language);
        var rarity = words.of(terms.words());
        var unheard = words.unheard(terms.words());
        var nobody = 0.0;
        for (int i = 0; i < unheard.length; i++) {
            nobody += unheard[i] ? rarity[i] : 0;
        }
        return new Sought(terms, meaning, rarity, pieces.of(terms.pieces()), share(nobody, sum(rarity)));
    }

    /** Cosine with the nearest way to ask for it. */
    double nearest(Profile profile) {
        var nearest = -1.0;
        for (var wording : profile.wordings()) {
            nearest = Math.max(nearest, wording.dot(meaning));
        }
        return nearest;
    }

    /** By how much title and answer are nearer than that; 0 where they are not. */
    double text(Profile profile, double nearest) {
        var text = profile.text();
        return text == null ? 0 : Math.max(0, text.dot(meaning) - nearest);
    }

    Clues clues(Profile profile) {
        var nearest = nearest(profile);
        return new Clues(
                nearest,
                text(profile, nearest),
                profile.centre().dot(meaning),
                share(common(terms.words(), wordRarity, profile.all().words()), sum(wordRarity)),
                share(common(terms.pieces(), pieceRarity, profile.all().pieces()), sum(pieceRarity)));
    }

    /** The rarity of what stands in both; both are in ascending order. */
    private static double common(int[] terms, double[] rarity, int[] others) {
        var sum = 0.0;
        var j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < others.length && others[j] < terms[i]) {
                j++;
            }
            if (j < others.length && others[j] == terms[i]) {
                sum += rarity[i];
            }
        }
        return sum;
    }

    private static double sum(double[] values) {
        return DoubleStream.of(values).sum();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
