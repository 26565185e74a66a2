package io.jinqiao.tools.simulate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What all players share: the end, the words, the score. */
final class Stage {

    private final Words words;
    private final Score score = new Score();
    private final @Nullable String peak;
    private volatile long endsAtNanos;

    /** @param peak what everybody asks about and wants a person for, a shelf of the demo bank's knowledge; null for an ordinary day */
    Stage(Duration duration, Words words, @Nullable String peak) {
        this.words = words;
        this.peak = peak;
        this.endsAtNanos = System.nanoTime() + duration.toNanos();
    }

    Words words() {
        return words;
    }

    Score score() {
        return score;
    }

    @Nullable String peak() {
        return peak;
    }

    /** Now, as nobody is left to serve. */
    void end() {
        endsAtNanos = System.nanoTime();
    }

    boolean over() {
        return secondsLeft() <= 0;
    }

    double secondsLeft() {
        return (endsAtNanos - System.nanoTime()) / 1e9;
    }
}
