package io.jinqiao.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Time by the wall: every moment counts, and every day of this zone. */
public record EveryMoment(ZoneId zone) implements Meter {

    @Override
    public Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    @Override
    public Instant after(Instant from, Duration counted) {
        return from.plus(counted);
    }

    @Override
    public List<Span> within(Instant from, Instant until) {
        return until.isAfter(from) ? List.of(new Span(from, until)) : List.of();
    }

    @Override
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public long days(LocalDate after, LocalDate until) {
        return Math.max(0, until.toEpochDay() - after.toEpochDay());
    }

    @Override
    public LocalDate day(LocalDate after, long number) {
        return after.plusDays(number);
    }
}
