package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.sla.events.YearMissing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** From the first of December on, a region whose coming year is not known is told: once a year. */
record WarnMissingYear() {

    private static final Logger LOG = LoggerFactory.getLogger(WarnMissingYear.class);

    @UseCase
    static class Handler {

        private final CalendarRepository calendars;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(CalendarRepository calendars, ApplicationEventPublisher events, Clock clock) {
            this.calendars = calendars;
            this.events = events;
            this.clock = clock;
        }

        /** The regions that were told. */
        List<String> handle(WarnMissingYear command) {
            var now = clock.instant();
            return calendars.all().stream()
                    .filter(calendar -> !calendar.region().isEmpty())
                    .filter(calendar -> {
                        var today = LocalDate.ofInstant(now, calendar.zone());
                        return today.getMonth() == Month.DECEMBER && !calendar.knows(today.getYear() + 1);
                    })
                    .filter(calendar -> calendars.isNewlyMissing(
                            calendar.region(),
                            LocalDate.ofInstant(now, calendar.zone()).getYear() + 1,
                            now))
                    .map(calendar -> {
                        var year = LocalDate.ofInstant(now, calendar.zone()).getYear() + 1;
                        LOG.warn("The official days of {} for {} are missing", year, calendar.region());
                        events.publishEvent(new YearMissing(calendar.region(), year, Actor.SYSTEM, now));
                        return calendar.region();
                    })
                    .toList();
        }
    }
}
