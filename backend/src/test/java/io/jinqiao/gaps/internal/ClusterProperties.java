package io.jinqiao.gaps.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.gaps.internal.Clusters.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClusterProperties {

    @Property(tries = 60)
    void theSameQuestionsInTheSameOrderMakeTheSameGaps(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(sizes(gathered(seed, n))).isEqualTo(sizes(gathered(seed, n)));
    }

    @Property(tries = 60)
    void everyQuestionIsInOneGapAndMergingLosesNone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int n) {
        var clusters = gathered(seed, n);
        assertThat(clusters.stream().mapToInt(Cluster::size).sum()).isEqualTo(n);

        assertThat(merged(clusters).stream().mapToInt(Cluster::size).sum()).isEqualTo(n);
    }

    @Property(tries = 60)
    void noTwoGapsAreNearEnoughAfterMerging(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int n) {
        var left = merged(gathered(seed, n));
        for (var one : left) {
            for (var other : left) {
                if (!one.id().equals(other.id())) {
                    assertThat(one.middle().dot(other.middle())).isLessThan(Clusters.MERGE);
                }
            }
        }
    }

    @Property(tries = 60)
    void mergingDoesNotAskInWhichOrderTheGapsCome(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int n) {
        var clusters = gathered(seed, n);
        assertThat(Clusters.merges(clusters.reversed())).isEqualTo(Clusters.merges(clusters));
    }

    /** Points around a few directions, so that there is something to gather. */
    private static List<Cluster> gathered(long seed, int n) {
        var random = new Random(seed);
        var clusters = new ArrayList<Cluster>();
        for (int i = 0; i < n; i++) {
            var point = point(random);
            var nearest = Clusters.nearest(point, clusters);
            var own = nearest.orElseGet(() -> new Cluster(new UUID(0, clusters.size()), point, 0));
            clusters.removeIf(cluster -> cluster.id().equals(own.id()));
            clusters.add(
                    nearest.isPresent()
                            ? new Cluster(own.id(), own.total().plus(point), own.size() + 1)
                            : new Cluster(own.id(), point, 1));
        }
        return clusters;
    }

    private static Vector point(Random random) {
        var parts = new float[8];
        parts[random.nextInt(4)] = 1;
        for (int i = 0; i < parts.length; i++) {
            parts[i] += (float) random.nextGaussian() * 0.35f;
        }
        return Vector.of(parts).unit();
    }

    private static List<Cluster> merged(List<Cluster> clusters) {
        Map<UUID, Cluster> byId = clusters.stream().collect(Collectors.toMap(Cluster::id, Function.identity()));
        for (var merge : Clusters.merges(clusters)) {
            byId.put(merge.into(), byId.get(merge.into()).with(byId.remove(merge.from())));
        }
        return List.copyOf(byId.values());
    }

    private static List<Integer> sizes(List<Cluster> clusters) {
        return clusters.stream().map(Cluster::size).toList();
    }
}
