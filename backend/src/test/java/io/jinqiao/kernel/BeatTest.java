package io.jinqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class BeatTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @Test
    void whateverARoundFailsAtTheNextOneComes() throws InterruptedException {
        var troubles = new ArrayDeque<RuntimeException>(
                List.of(new DataAccessResourceFailureException("away"), new IllegalStateException("a mistake")));
        var done = new LinkedBlockingQueue<String>();
        var beat = new Beat("troubled", AT_ONCE, () -> {
            var trouble = troubles.poll();
            if (trouble != null) {
                throw trouble;
            }
            done.add("round");
        });
        beat.start();
        assertThat(done.poll(30, TimeUnit.SECONDS)).isEqualTo("round");
        assertThat(done.poll(30, TimeUnit.SECONDS)).isEqualTo("round");
        beat.stop();
    }

    @Test
    void theRoundThatRunsEndsBeforeItStops() throws InterruptedException {
        var began = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var beat = new Beat("ending", AT_ONCE, () -> {
            began.countDown();
            Thread.yield();
            ended.set(true);
        });
        beat.start();
        assertThat(beat.isRunning()).isTrue();
        assertThat(began.await(30, TimeUnit.SECONDS)).isTrue();
        beat.stop();
        assertThat(ended).isTrue();
        assertThat(beat.isRunning()).isFalse();
    }

    @Test
    void onceStoppedItDoesNothingUntilItIsStartedAgain() throws InterruptedException {
        var rounds = new LinkedBlockingQueue<String>();
        var beat = new Beat("twice", AT_ONCE, () -> rounds.add("round"));
        beat.start();
        assertThat(rounds.poll(30, TimeUnit.SECONDS)).isEqualTo("round");
        beat.stop();
        rounds.clear();
        assertThat(rounds.poll(20, TimeUnit.MILLISECONDS)).isNull();
        beat.start();
        assertThat(rounds.poll(30, TimeUnit.SECONDS)).isEqualTo("round");
        beat.stop();
    }
}
