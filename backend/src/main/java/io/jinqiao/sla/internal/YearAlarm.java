package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes on the first of December, and at the start of the program, to look whether the coming year is known. */
@Component
class YearAlarm implements Alarm.Bell {

    private final WarnMissingYear.Handler warn;
    private final Courses courses;
    private final Clock clock;
    private final Alarm alarm;

    YearAlarm(WarnMissingYear.Handler warn, Courses courses, Clock clock) {
        this.warn = warn;
        this.courses = courses;
        this.clock = clock;
        alarm = new Alarm("sla-years", this, clock);
    }

    @Override
    public boolean doOne() {
        return !warn.handle(new WarnMissingYear()).isEmpty();
    }

    @Override
    public Optional<Instant> nextAt() {
        var today = LocalDate.ofInstant(clock.instant(), courses.zone());
        var december = LocalDate.of(today.getYear(), 12, 1);
        var next = december.isAfter(today) ? december : december.plusYears(1);
        return Optional.of(next.atStartOfDay(courses.zone()).toInstant());
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
