package io.jinqiao.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a head learnt from, laid out so that one text is compared with all examples at the speed of memory: blocks of
 * {@value #BLOCK} examples, in each block number by number, example by example.
 */
final class Examples {

    /** Words and character sequences count a tenth; more of it helps large sets and hurts small ones. */
    private static final float WORDS = 0.1f;

    private static final int BLOCK = 64;

    private final int[] labels;
    private final int size;
    private final float[][] blocks;
    private final List<Ngrams.Sparse> words;
    private final Postings postings;

    private Examples(int[] labels, int size, float[][] blocks, List<Ngrams.Sparse> words) {
        this.labels = labels;
        this.size = size;
        this.blocks = blocks;
        this.words = List.copyOf(words);
        this.postings = Postings.of(words);
    }

    static Examples of(List<Features> features, int[] labels) {
        var size = features.isEmpty() ? 0 : features.getFirst().meaning().length;
        var words = features.stream().map(Features::words).toList();
        return new Examples(labels, size, blocks(features, size), words);
    }

    private static float[][] blocks(List<Features> features, int size) {
        var blocks = new float[Math.ceilDiv(features.size(), BLOCK)][BLOCK * size];
        for (int example = 0; example < features.size(); example++) {
            var meaning = features.get(example).meaning();
            for (int i = 0; i < size; i++) {
                blocks[example / BLOCK][i * BLOCK + example % BLOCK] = meaning[i];
            }
        }
        return blocks;
    }

    int count() {
        return labels.length;
    }

    int label(int example) {
        return labels[example];
    }

    Features features(int example) {
        return new Features(meaning(example), words.get(example));
    }

    /** How alike the text and every example are, at most 1. */
    float[] likeness(Features text) {
        var likeness = new float[blocks.length * BLOCK];
        for (int block = 0; block < blocks.length; block++) {
            addProducts(text.meaning(), blocks[block], likeness, block * BLOCK);
        }
        return postings.add(text.words(), WORDS, likeness);
    }

    /** How alike these examples are to each other: row by row, up to and including each one itself. */
    float[][] likeness(int[] among) {
        var some = Arrays.stream(among).mapToObj(this::features).toList();
        var few = blocks(some, size);
        var spread = new Ngrams.Spread();
        var likeness = new float[among.length][few.length * BLOCK];
        for (int i = 0; i < among.length; i++) {
            for (int block = 0; block <= i / BLOCK; block++) {
                addProducts(some.get(i).meaning(), few[block], likeness[i], block * BLOCK);
            }
            spread.add(some.get(i).words());
            for (int j = 0; j <= i; j++) {
                likeness[i][j] += WORDS * spread.product(some.get(j).words());
            }
            spread.remove(some.get(i).words());
        }
        return likeness;
    }

    /** Four numbers at a time and a plain inner loop: the compiler makes vector instructions of it. */
    private void addProducts(float[] text, float[] block, float[] sums, int at) {
        var sum = new float[BLOCK];
        for (int i = 0; i < size; i += 4) {
            float a = text[i];
            float b = text[i + 1];
            float c = text[i + 2];
            float d = text[i + 3];
            int row = i * BLOCK;
            for (int j = 0; j < BLOCK; j++) {
                sum[j] += a * block[row + j]
                        + b * block[row + BLOCK + j]
                        + c * block[row + 2 * BLOCK + j]
                        + d * block[row + 3 * BLOCK + j];
            }
        }
        for (int j = 0; j < BLOCK; j++) {
            sums[at + j] = (1 - WORDS) * sum[j];
        }
    }

    private float[] meaning(int example) {
        var meaning = new float[size];
        for (int i = 0; i < size; i++) {
            meaning[i] = blocks[example / BLOCK][i * BLOCK + example % BLOCK];
        }
        return meaning;
    }

    /** Half precision: vectors are no more precise than that. */
    void write(DataOutput out) throws IOException {
        out.writeInt(count());
        out.writeInt(size);
        for (int example = 0; example < count(); example++) {
            out.writeInt(labels[example]);
            for (var part : meaning(example)) {
                out.writeShort(Float.floatToFloat16(part));
            }
            var sparse = words.get(example);
            out.writeShort(sparse.buckets().length);
            for (int i = 0; i < sparse.buckets().length; i++) {
                out.writeInt(sparse.buckets()[i]);
                out.writeShort(Float.floatToFloat16(sparse.weights()[i]));
            }
        }
    }

    static Examples read(DataInput in) throws IOException {
        var count = in.readInt();
        var size = in.readInt();
        var labels = new int[count];
        var features = new ArrayList<Features>(count);
        for (int example = 0; example < count; example++) {
            labels[example] = in.readInt();
            var meaning = new float[size];
            for (int i = 0; i < size; i++) {
                meaning[i] = Float.float16ToFloat(in.readShort());
            }
            features.add(new Features(meaning, sparse(in)));
        }
        return of(features, labels);
    }

    private static Ngrams.Sparse sparse(DataInput in) throws IOException {
        var length = in.readUnsignedShort();
        var buckets = new int[length];
        var weights = new float[length];
        for (int i = 0; i < length; i++) {
            buckets[i] = in.readInt();
            weights[i] = Float.float16ToFloat(in.readShort());
        }
        return new Ngrams.Sparse(buckets, weights);
    }
}
