package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.internal.Sureness.Place;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SurenessTest {

    private static final Place PLACE = new Place(Language.ZH, 0, 8, 0.6, 100, 1);

    @Property
    void nobodyIsMoreThanSureAndAllTogetherNeither(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1, max = 1) Double> nearness) {
        var sure = Sureness.of(nearness.stream().map(near -> clues(near, 0.5)).toList(), PLACE, 0);

        assertThat(Arrays.stream(sure)).allMatch(each -> each >= 0 && each <= 1);
        assertThat(Arrays.stream(sure).sum()).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Property
    void whateverSpeaksForAnArticleMakesItMoreProbable(
            @ForAll @DoubleRange(min = 0.2, max = 0.9) double near,
            @ForAll @DoubleRange(min = 0, max = 0.9) double words) {
        var rival = clues(0.6, 0.4);

        assertThat(first(clues(near + 0.05, words), rival)).isGreaterThan(first(clues(near, words), rival));
        assertThat(first(clues(near, words + 0.1), rival)).isGreaterThan(first(clues(near, words), rival));
    }

    @Test
    void twoArticlesEquallyGoodAreNeitherSure() {
        assertThat(first(clues(0.95, 1), clues(0.95, 1))).isLessThanOrEqualTo(0.5);
        assertThat(first(clues(0.95, 1), clues(0.5, 0))).isGreaterThan(0.9);
    }

    @Test
    void aQuestionNoNearerThanItsNeighbourhoodIsProbablyAnsweredByNone() {
        assertThat(first(clues(0.62, 0.2), clues(0.61, 0.2))).isLessThan(0.2);
    }

    private static double first(Clues one, Clues other) {
        return Sureness.of(List.of(one, other), PLACE, 0)[0];
    }

    private static Clues clues(double near, double words) {
        return new Clues(near, 0, near, words, words);
    }
}
