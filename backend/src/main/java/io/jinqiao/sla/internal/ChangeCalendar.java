package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.events.CalendarChanged;
import io.jinqiao.sla.time.Shift;
import io.jinqiao.sla.time.WorkCalendar;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The working hours of a calendar change: any number of shifts a day. It is a new version; clocks that run keep the
 * version they started with.
 *
 * @param version the one that was changed, so that nobody overwrites what somebody else changed meanwhile
 */
record ChangeCalendar(String code, int version, Hours hours, StaffId by) {

    /** What people set; an institution's calendar begins as a copy of another one's days. */
    record Hours(Bilingual name, WorkCalendar.Kind kind, Map<DayOfWeek, List<Shift>> week, List<Shift> makeUp) {

        Hours {
            name = new Bilingual(Words.required(name.zh(), 60), Words.required(name.en(), 60));
        }

        WorkCalendar in(WorkCalendar before, int version) {
            return in(before, before.code(), version);
        }

        WorkCalendar in(WorkCalendar before, String code, int version) {
            return new WorkCalendar(
                    code,
                    version,
                    name,
                    kind,
                    before.region(),
                    before.zone(),
                    week,
                    makeUp,
                    before.days(),
                    before.sources());
        }
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

        void handle(ChangeCalendar command) {
            if (calendars.newest(command.code()) != command.version()) {
                throw Refused.conflict("sla.changed-meanwhile", "Somebody else changed this calendar just now");
            }
            var before = calendars.get(command.code(), command.version());
            var now = clock.instant();
            var next = command.hours().in(before, command.version() + 1);
            calendars.add(next, command.by().value(), now);
            events.publishEvent(new CalendarChanged(next.code(), next.version(), Actor.of(command.by()), now));
        }
    }
}
