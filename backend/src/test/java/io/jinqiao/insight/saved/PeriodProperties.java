package io.jinqiao.insight.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.saved.Period.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PeriodProperties {

    /** 2024 to 2031. */
    private static final long FIRST_SECOND = 1_704_067_200;

    private static final long LAST_SECOND = 1_956_528_000;

    private static Instant due(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(Threads.HOME).toInstant();
    }

    @Property
    void itIsOverAndDueAndTheNextIsNot(
            @ForAll Period period,
            @ForAll @LongRange(min = FIRST_SECOND, max = LAST_SECOND) long second,
            @ForAll @IntRange(max = 24 * 60 - 1) int minute) {
        var now = Instant.ofEpochSecond(second);
        var at = LocalTime.MIDNIGHT.plusMinutes(minute);
        var span = period.finished(now, at);

        assertThat(due(span.until(), at)).isBeforeOrEqualTo(now);
        assertThat(due(next(period, span).until(), at)).isAfter(now);
        assertThat(next(period, new Span(span.from().minusDays(1), span.from())).until())
                .isEqualTo(span.until());
    }

    private static Span next(Period period, Span span) {
        var from = span.until();
        return new Span(
                from,
                switch (period) {
                    case DAILY -> from.plusDays(1);
                    case MONTHLY -> from.plusMonths(1);
                    case QUARTERLY -> from.plusMonths(3);
                });
    }

    @Example
    void aQuarterIsReadOnTheFirstDayAfterItAtItsTime() {
        var eight = LocalTime.of(8, 0);
        assertThat(Period.QUARTERLY.finished(Instant.parse("2027-01-01T00:00:00Z"), eight))
                .isEqualTo(new Span(LocalDate.parse("2026-10-01"), LocalDate.parse("2027-01-01")));
        assertThat(Period.QUARTERLY.finished(Instant.parse("2026-12-31T23:59:59Z"), eight))
                .isEqualTo(new Span(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-10-01")));
        assertThat(Period.MONTHLY.finished(Instant.parse("2026-03-01T00:00:00Z"), eight))
                .isEqualTo(new Span(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01")));
    }
}
