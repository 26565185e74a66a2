package io.jinqiao.routing.internal;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * How long somebody would have waited. Who left is known; who was answered waited at least so long, and beyond it as long as
 * chance says (the mean is all waiting over all who left, as for a memoryless patience). The same at every trial.
 */
final class Patience {

    private static final Duration FOR_EVER = Duration.ofHours(12);

    private final double meanMillis;

    Patience(List<Waits.One> all) {
        var left = all.stream().filter(Waits.One::left).count();
        var waited = all.stream().mapToDouble(one -> one.waited().toMillis()).sum();
        this.meanMillis = left == 0 ? Double.POSITIVE_INFINITY : Math.max(1_000, waited / left);
    }

    Duration of(Waits.One one) {
        if (one.left()) {
            return one.waited();
        }
        if (Double.isInfinite(meanMillis)) {
            return FOR_EVER;
        }
        var chance = new Random(one.id().getLeastSignificantBits() * 0x9E3779B97F4A7C15L).nextDouble();
        var more = Duration.ofMillis((long) Math.min((double) FOR_EVER.toMillis(), -Math.log(1 - chance) * meanMillis));
        return one.waited().plus(more);
    }
}
