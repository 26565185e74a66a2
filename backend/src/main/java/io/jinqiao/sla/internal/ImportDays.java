package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.events.DaysImported;
import io.jinqiao.sla.time.SpecialDay;
import io.jinqiao.sla.time.WorkCalendar.Source;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The official days of a year come into force: every calendar of the region gets a new version. Clocks that run keep the
 * version they started with.
 */
record ImportDays(String region, int year, String source, List<SpecialDay> days, StaffId by) {

    ImportDays {
        source = Words.required(source, 500);
        days = List.copyOf(days);
    }

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

        void handle(ImportDays command) {
            var year = command.year();
            if (command.days().isEmpty()
                    || command.days().stream().anyMatch(day -> !DayFile.belongs(day.date(), year))) {
                throw Refused.invalid("sla.bad-days", "Days of one year are needed, at least one");
            }
            var followers = calendars.all().stream()
                    .filter(calendar ->
                            !calendar.region().isEmpty() && calendar.region().equals(command.region()))
                    .toList();
            if (followers.isEmpty()) {
                throw Refused.notFound("sla.unknown-region", "No calendar follows " + command.region());
            }
            var now = clock.instant();
            var source = new Source(year, command.source());
            followers.forEach(calendar -> calendars.add(
                    calendar.with(calendar.version() + 1, source, command.days()),
                    command.by().value(),
                    now));
            events.publishEvent(new DaysImported(
                    command.region(), year, command.days().size(), command.source(), Actor.of(command.by()), now));
        }
    }
}
