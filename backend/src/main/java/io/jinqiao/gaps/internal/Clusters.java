package io.jinqiao.gaps.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which questions ask the same. A new one joins the nearest gap, or leads a new one; now and then gaps that have grown
 * towards each other become one. The same questions in the same order always make the same gaps.
 */
final class Clusters {

    /** The cosine from which a question belongs to a gap, measured on the demo bank's own questions (ADR 0018). */
    static final float JOIN = 0.48f;

    /** Higher than {@link #JOIN}: the middles of two gaps are nearer than their questions. */
    static final float MERGE = 0.60f;

    private Clusters() {}

    /** A gap by the sum of its questions' vectors. */
    record Cluster(UUID id, Vector total, int size) {

        Vector middle() {
            return total.unit();
        }

        Cluster with(Cluster other) {
            return new Cluster(id, total.plus(other.total), size + other.size);
        }
    }

    /** The questions of {@code from} move to {@code into}. */
    record Merge(UUID into, UUID from) {}

    static Optional<Cluster> nearest(Vector question, List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> question.dot(cluster.middle()) >= JOIN)
                .max(Comparator.<Cluster>comparingDouble(cluster -> question.dot(cluster.middle()))
                        .thenComparing(Cluster::id, Comparator.reverseOrder()));
    }

    /** Nearest pairs first, until no two are near enough; the larger takes the smaller in, the older of equals. */
    static List<Merge> merges(List<Cluster> clusters) {
        var left = new ArrayList<>(clusters.stream()
                .sorted(Comparator.comparingInt(Cluster::size).reversed().thenComparing(Cluster::id))
                .toList());
        var merges = new ArrayList<Merge>();
        for (var pair = nearestPair(left); pair.isPresent(); pair = nearestPair(left)) {
            var into = left.get(pair.get().first());
            var from = left.remove(pair.get().second());
            left.set(pair.get().first(), into.with(from));
            merges.add(new Merge(into.id(), from.id()));
        }
        return merges;
    }

    private record Pair(int first, int second, float closeness) {}

    private static Optional<Pair> nearestPair(List<Cluster> clusters) {
        var middles = clusters.stream().map(Cluster::middle).toList();
        Optional<Pair> best = Optional.empty();
        for (int i = 0; i < middles.size(); i++) {
            for (int j = i + 1; j < middles.size(); j++) {
                var closeness = middles.get(i).dot(middles.get(j));
                if (closeness >= best.map(Pair::closeness).orElse(MERGE)
                        && (best.isEmpty() || closeness > best.get().closeness())) {
                    best = Optional.of(new Pair(i, j, closeness));
                }
            }
        }
        return best;
    }
}
