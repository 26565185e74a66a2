package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.internal.Ranking.Compared;
import io.jinqiao.knowledge.internal.Sureness.Place;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CautionTest {

    private static final Place PLACE = new Place(Language.ZH, 0, 8, 0.6, 100, 1);

    @Property
    void withTheCautionToleratedTheBestIsJustSure(
            @ForAll @DoubleRange(min = 0.7, max = 0.95) double near,
            @ForAll @DoubleRange(min = 0.3, max = 0.6) double next) {
        var clues = List.of(clues(near), clues(next));
        var tolerated = Caution.tolerated(new Compared(List.of(), clues, PLACE));

        assertThat(Sureness.of(clues, PLACE, tolerated)[0]).isCloseTo(Caution.SURE, within(1e-6));
        assertThat(Sureness.of(clues, PLACE, tolerated + 0.2)[0]).isLessThan(Caution.SURE);
    }

    @Test
    void aBaseTooSmallToLearnFromChangesNothing() {
        assertThat(Caution.of(new Shelf(), Language.ZH)).isZero();
    }

    private static Clues clues(double near) {
        return new Clues(near, 0, near, 0.5, 0.5);
    }
}
