package io.jinqiao.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.jinqiao.learning.Measures.Pair;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final List<Pair> PAIRS =
            List.of(new Pair("a", "a"), new Pair("a", "a"), new Pair("a", "b"), new Pair("b", "b"), new Pair("c", "b"));

    @Test
    void sharesAreAsCountedByHand() {
        // a: precision 1, recall 2/3; b: precision 1/3, recall 1; c: nothing right.
        assertThat(Measures.accuracy(PAIRS)).isEqualTo(0.6);
        assertThat(Measures.macroF1(PAIRS)).isCloseTo((0.8 + 0.5 + 0) / 3, within(1e-12));
    }

    @Test
    void whatIsTakenForAnotherIsCounted() {
        assertThat(Measures.confusions(PAIRS))
                .containsExactlyInAnyOrder(new Measures.Confusion("a", "b", 1), new Measures.Confusion("c", "b", 1));
    }

    @Test
    void tiesCountHalf() {
        assertThat(Measures.auroc(new double[] {1, 2}, new double[] {0, 1})).isEqualTo(0.875);
        assertThat(Measures.auroc(new double[] {1}, new double[] {1})).isEqualTo(0.5);
    }

    @Property
    void aurocIsTheShareOfPairsInTheRightOrder(
            @ForAll @Size(min = 1, max = 20) double[] high, @ForAll @Size(min = 1, max = 20) double[] low) {
        double right = 0;
        for (var one : high) {
            for (var other : low) {
                right += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        assertThat(Measures.auroc(high, low)).isCloseTo(right / high.length / low.length, within(1e-9));
    }

    @Property
    void theThresholdKeepsAtLeastWhatIsWantedAndIsTheHighestThatDoes(
            @ForAll @Size(min = 1, max = 40) double[] scores, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        var threshold = Measures.thresholdKeeping(share, scores);

        assertThat(Measures.shareReaching(threshold, scores)).isGreaterThanOrEqualTo(share - 1e-9);
        Arrays.stream(scores)
                .filter(score -> score > threshold)
                .min()
                .ifPresent(
                        next -> assertThat(Measures.shareReaching(next, scores)).isLessThan(share));
    }
}
