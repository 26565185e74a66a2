package io.jinqiao.insight.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.insight.ServiceLevel;
import io.jinqiao.kernel.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The floor counts waits one by one, reports read sums of steps: both say the same. */
class ServiceLevelProperties {

    private static final Bilingual NAME = new Bilingual("服务水平", "Service level");

    @Property
    void oneByOneOrInSumsItIsTheSameLevel(
            @ForAll Indicator.Variant variant,
            @ForAll @IntRange(max = 3) int step,
            @ForAll @Size(max = 60) List<@IntRange(max = 900) Integer> answered,
            @ForAll @Size(max = 60) List<@IntRange(max = 900) Integer> left) {
        int within = List.of(5, 20, 60, 120).get(step);
        var numerator = Formula.of(variant.numerator(within));
        var denominator = Formula.of(variant.denominator());
        var indicator = new Indicator(
                "service-level",
                1,
                1,
                NAME,
                NAME,
                numerator,
                denominator,
                Indicator.Unit.PERCENT,
                Indicator.Good.UP,
                80.0,
                0,
                0,
                variant,
                within,
                "operations");
        var sums = new HashMap<String, Long>();
        answered.forEach(waited -> {
            sums.merge("offered", 1L, Long::sum);
            sums.merge("answered", 1L, Long::sum);
            sums.merge(Waits.measure("answered", waited), 1L, Long::sum);
        });
        left.forEach(waited -> {
            sums.merge("offered", 1L, Long::sum);
            sums.merge(Waits.measure("abandoned", waited), 1L, Long::sum);
        });

        var level = indicator.level();
        var shares = new ArrayList<ServiceLevel.Share>();
        answered.forEach(waited -> shares.add(level.answered(waited)));
        left.forEach(waited -> shares.add(level.left(waited)));

        assertThat(shares.stream().mapToLong(ServiceLevel.Share::good).sum())
                .isEqualTo(numerator.value(measure -> sums.getOrDefault(measure, 0L)));
        assertThat(shares.stream().mapToLong(ServiceLevel.Share::counted).sum())
                .isEqualTo(denominator.value(measure -> sums.getOrDefault(measure, 0L)));
    }
}
