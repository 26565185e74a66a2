package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.Scope.Span;
import java.time.LocalDate;
import java.time.ZoneId;

/** From one day to another, both included. */
record DaySpan(LocalDate first, LocalDate last) {

    Span in(ZoneId zone) {
        return new Span(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
