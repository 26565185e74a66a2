package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.customer.internal.Oddities.Look;
import io.jinqiao.customer.internal.Oddities.Oddity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OdditiesTest {

    private static final Instant AT_TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant AT_TWO_IN_THE_NIGHT = Instant.parse("2026-11-23T18:00:00Z");

    private final Oddities oddities = new Oddities(40, "07:00", "22:00", ZoneId.of("Asia/Shanghai"));

    @Test
    void workIsNotUnusual() {
        assertThat(oddities.of(new Look(true, Set.of(), 40, AT_TEN))).isEmpty();
        assertThat(oddities.of(new Look(true, Set.of("PUBLIC_FIGURE"), 1, AT_TWO_IN_THE_NIGHT)))
                .isEmpty();
    }

    @Test
    void curiosityIs() {
        assertThat(oddities.of(new Look(false, Set.of(), 1, AT_TEN))).containsExactly(Oddity.NO_MATTER);
        assertThat(oddities.of(new Look(false, Set.of("COLLEAGUE"), 1, AT_TWO_IN_THE_NIGHT)))
                .containsExactly(Oddity.NO_MATTER, Oddity.OUT_OF_HOURS, Oddity.COLLEAGUE);
        assertThat(oddities.of(new Look(false, Set.of("PUBLIC_FIGURE"), 1, AT_TEN)))
                .containsExactly(Oddity.NO_MATTER, Oddity.PUBLIC_FIGURE);
    }

    @Test
    void manyWithinTheHourAreAlsoOverOpenMatters() {
        assertThat(oddities.of(new Look(true, Set.of(), 41, AT_TEN))).containsExactly(Oddity.MANY);
    }
}
