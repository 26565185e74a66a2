package io.jinqiao.learning;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Texts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Texts as sparse vectors of length one over hashed words and character sequences, rare ones counting more: what a
 * vector of meaning forgets, such as product names and forms, is still there.
 */
final class Ngrams {

    private static final int BUCKETS = 1 << 18;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BESIDE_WORDS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final int LONGEST_ZH = 3;
    private static final int LONGEST_EN = 5;

    /** By ascending bucket. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Sparse(int[] buckets, float[] weights) {}

    /** One sparse vector laid out, so that others are multiplied with it by looking up. */
    static final class Spread {

        private final float[] weights = new float[BUCKETS];

        void add(Sparse sparse) {
            for (int i = 0; i < sparse.buckets().length; i++) {
                weights[sparse.buckets()[i]] = sparse.weights()[i];
            }
        }

        void remove(Sparse sparse) {
            for (var bucket : sparse.buckets()) {
                weights[bucket] = 0;
            }
        }

        float product(Sparse sparse) {
            float product = 0;
            for (int i = 0; i < sparse.buckets().length; i++) {
                product += weights[sparse.buckets()[i]] * sparse.weights()[i];
            }
            return product;
        }
    }

    private final Language language;

    /** By bucket; 0 where no text of the training had it. */
    private final float[] rarity;

    private Ngrams(Language language, float[] rarity) {
        this.language = language;
        this.rarity = rarity;
    }

    static Ngrams of(List<String> texts, Language language) {
        var frequency = new int[BUCKETS];
        for (var text : texts) {
            counts(text, language).keySet().forEach(bucket -> frequency[bucket]++);
        }
        var rarity = new float[BUCKETS];
        for (int i = 0; i < BUCKETS; i++) {
            rarity[i] = frequency[i] == 0 ? 0 : (float) (1 + Math.log((1.0 + texts.size()) / (1 + frequency[i])));
        }
        return new Ngrams(language, rarity);
    }

    Sparse sparse(String text) {
        var counts = counts(text, language);
        counts.keySet().removeIf(bucket -> rarity[bucket] == 0);
        var buckets = new int[counts.size()];
        var weights = new float[counts.size()];
        double squares = 0;
        var place = 0;
        for (var count : counts.entrySet()) {
            buckets[place] = count.getKey();
            weights[place] = (float) (1 + Math.log(count.getValue())) * rarity[count.getKey()];
            squares += weights[place] * weights[place];
            place++;
        }
        var length = (float) Math.sqrt(Math.max(squares, 1e-12));
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new Sparse(buckets, weights);
    }

    private static Map<Integer, Integer> counts(String text, Language language) {
        var counts = new TreeMap<Integer, Integer>();
        var folded = Texts.fold(text);
        if (language == Language.ZH) {
            Texts.cut(folded).stream().filter(Texts.Word::meaningful).forEach(word -> count("w" + word.text(), counts));
            sequences(BESIDE_WORDS.matcher(folded).replaceAll(" "), LONGEST_ZH, counts);
        } else {
            for (var word : BETWEEN_WORDS.split(folded, -1)) {
                count("w" + word, counts);
                sequences(" " + word + " ", LONGEST_EN, counts);
            }
        }
        return counts;
    }

    private static void sequences(String text, int longest, Map<Integer, Integer> counts) {
        for (int length = 2; length <= longest; length++) {
            for (int from = 0; from + length <= text.length(); from++) {
                count(text.substring(from, from + length), counts);
            }
        }
    }

    private static void count(String sequence, Map<Integer, Integer> counts) {
        var hash = sequence.hashCode() * 0x9E3779B9;
        counts.merge((hash ^ (hash >>> 15)) & (BUCKETS - 1), 1, Integer::sum);
    }

    void write(DataOutput out) throws IOException {
        var used = (int) IntStream.range(0, BUCKETS).filter(i -> rarity[i] > 0).count();
        out.writeUTF(language.code());
        out.writeInt(used);
        for (int i = 0; i < BUCKETS; i++) {
            if (rarity[i] > 0) {
                out.writeInt(i);
                out.writeFloat(rarity[i]);
            }
        }
    }

    static Ngrams read(DataInput in) throws IOException {
        var language = Language.of(in.readUTF());
        var rarity = new float[BUCKETS];
        for (int left = in.readInt(); left > 0; left--) {
            rarity[in.readInt()] = in.readFloat();
        }
        return new Ngrams(language, rarity);
    }
}
