package io.jinqiao.learning;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which examples have a bucket, so that a sparse text is compared only with examples that share something with it. */
final class Postings {

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Having(int[] examples, float[] weights) {}

    private final Map<Integer, Having> byBucket;

    private Postings(Map<Integer, Having> byBucket) {
        this.byBucket = byBucket;
    }

    static Postings of(List<Ngrams.Sparse> examples) {
        var counts = new HashMap<Integer, Integer>();
        for (var example : examples) {
            for (var bucket : example.buckets()) {
                counts.merge(bucket, 1, Integer::sum);
            }
        }
        var byBucket = new HashMap<Integer, Having>();
        counts.forEach((bucket, count) -> byBucket.put(bucket, new Having(new int[count], new float[count])));
        for (int number = examples.size() - 1; number >= 0; number--) {
            var example = examples.get(number);
            for (int i = 0; i < example.buckets().length; i++) {
                var bucket = example.buckets()[i];
                var place = counts.merge(bucket, -1, Integer::sum);
                var having = requireNonNull(byBucket.get(bucket));
                having.examples()[place] = number;
                having.weights()[place] = example.weights()[i];
            }
        }
        return new Postings(byBucket);
    }

    /** Adds to every example the product of its words and the text's, times {@code share}. */
    float[] add(Ngrams.Sparse text, float share, float[] sums) {
        for (int i = 0; i < text.buckets().length; i++) {
            var having = byBucket.get(text.buckets()[i]);
            if (having != null) {
                var weight = share * text.weights()[i];
                for (int j = 0; j < having.examples().length; j++) {
                    sums[having.examples()[j]] += weight * having.weights()[j];
                }
            }
        }
        return sums;
    }
}
