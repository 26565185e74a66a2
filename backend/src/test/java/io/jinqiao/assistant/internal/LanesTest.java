package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes<String> lanes = new Lanes<>(4, Duration.ofNanos(1));

    @Test
    void oneConversationIsDealtWithInOrder() throws InterruptedException {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        var all = new CountDownLatch(200);
        IntStream.range(0, 200)
                .forEach(i -> lanes.add("wang", () -> {
                    done.add(i);
                    all.countDown();
                }));

        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void aConversationThatWaitsDoesNotHoldUpAnother() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        lanes.add("wang", () -> awaitQuietly(gate));
        lanes.add("li", other::countDown);

        assertThat(other.await(60, TimeUnit.SECONDS)).isTrue();
        gate.countDown();
    }

    @Test
    void whatFailsIsTriedAgainBeforeWhatCameLater() throws InterruptedException {
        var attempts = new AtomicInteger();
        var done = Collections.synchronizedList(new ArrayList<String>());
        var all = new CountDownLatch(2);
        lanes.add("wang", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("The database is away");
            }
            done.add("first");
            all.countDown();
        });
        lanes.add("wang", () -> {
            done.add("second");
            all.countDown();
        });

        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEqualTo(List.of("first", "second"));
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
