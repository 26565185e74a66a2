package io.jinqiao.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

class ScheduleTest {

    private static final Bilingual WORDS = new Bilingual("会话", "Conversations");
    private static final long A_DAY = 86_400;

    /** 1970 to 2100, to the second. */
    @Property(tries = 5_000)
    void nothingIsDueASecondTooEarlyAndEverythingADayLater(
            @ForAll @LongRange(max = 4_102_444_800L) long ended,
            @ForAll @IntRange(max = 30) int years,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(min = 1, max = 27) int days,
            @ForAll @LongRange(min = -3 * A_DAY, max = 3 * A_DAY) long around) {
        var schedule = kept(Period.of(years, months, days), null);
        var end = Instant.ofEpochSecond(ended);
        var over = end.atOffset(ZoneOffset.UTC).plus(schedule.keep()).toInstant();
        var now = over.plusSeconds(around);

        var due = end.isBefore(schedule.before(now));

        assertThat(due && now.isBefore(over)).isFalse();
        assertThat(!due && now.isAfter(over.plusSeconds(A_DAY))).isFalse();
    }

    @Example
    void theLastDaysOfALongMonthEndTogetherAtTheEndOfAShortOne() {
        var aMonth = kept(Period.ofMonths(1), null);
        var late = Instant.parse("2025-01-30T23:00:00Z");

        assertThat(late.isBefore(aMonth.before(Instant.parse("2025-02-28T12:00:00Z"))))
                .isFalse();
        assertThat(late.isBefore(aMonth.before(Instant.parse("2025-03-01T00:00:00Z"))))
                .isTrue();
    }

    @Example
    void aLeapDayIsKeptADayLongerRatherThanShorter() {
        var schedule = kept(Period.ofYears(1), null);
        var end = Instant.parse("2024-02-29T10:00:00Z");

        assertThat(end.isBefore(schedule.before(Instant.parse("2025-02-28T10:00:01Z"))))
                .isFalse();
        assertThat(end.isBefore(schedule.before(Instant.parse("2025-03-01T00:00:00Z"))))
                .isTrue();
    }

    @Example
    void nobodyGoesBelowTheLaw() {
        var threeYears = kept(Period.ofYears(5), Period.ofYears(3));

        assertThat(threeYears.with(1, Period.ofMonths(36), "同").keep()).isEqualTo(Period.ofMonths(36));
        assertThatThrownBy(() -> threeYears.with(1, Period.ofMonths(35), "短"))
                .hasFieldOrPropertyWithValue("code", "retention.below-law");
        assertThatThrownBy(() -> kept(Period.ZERO, null)).hasFieldOrPropertyWithValue("code", "retention.bad-time");
        assertThatThrownBy(() -> Schedule.period("3年")).hasFieldOrPropertyWithValue("code", "retention.bad-time");
    }

    private static Schedule kept(Period keep, @Nullable Period least) {
        return new Schedule("conversation.conversation", 0, keep, least, false, WORDS, WORDS, "民法典第188条");
    }
}
