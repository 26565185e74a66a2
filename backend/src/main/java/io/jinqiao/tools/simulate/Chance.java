package io.jinqiao.tools.simulate;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** People hesitate and decide by chance. */
final class Chance {

    private Chance() {}

    static boolean of(double share) {
        return ThreadLocalRandom.current().nextDouble() < share;
    }

    static Duration between(double fromSeconds, double toSeconds) {
        return Duration.ofMillis((long) (1000 * ThreadLocalRandom.current().nextDouble(fromSeconds, toSeconds)));
    }

    static void pause(double fromSeconds, double toSeconds) throws InterruptedException {
        Thread.sleep(between(fromSeconds, toSeconds));
    }
}
