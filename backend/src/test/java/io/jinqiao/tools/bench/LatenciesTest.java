package io.jinqiao.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void whatIsMeasuredWhileClosedDoesNotCount() {
        latencies.add(1_000_000);
        assertThat(latencies.total()).isZero();
        assertThat(latencies.millis(0.99)).isZero();
    }

    @Test
    void sharesAreReadFromAllThatWasMeasured() {
        latencies.open();
        LongStream.rangeClosed(1, 100).forEach(millis -> latencies.add(millis * 1_000_000));
        assertThat(latencies.millis(0.50)).isCloseTo(50, within(0.1));
        assertThat(latencies.millis(0.99)).isCloseTo(99, within(0.1));
    }

    @Test
    void whatTakesForeverIsNotForgotten() {
        latencies.open();
        latencies.add(Long.MAX_VALUE);
        assertThat(latencies.millis(0.99)).isCloseTo(20_000, within(1.0));
    }
}
