package io.jinqiao.tools.simulate;

import java.time.Duration;

/** What all players share: the end, the words, the score. */
record Stage(long endsAtNanos, Words words, Score score) {

    static Stage lasting(Duration duration, Words words) {
        return new Stage(System.nanoTime() + duration.toNanos(), words, new Score());
    }

    boolean over() {
        return secondsLeft() <= 0;
    }

    double secondsLeft() {
        return (endsAtNanos - System.nanoTime()) / 1e9;
    }
}
