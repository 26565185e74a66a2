package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.sla.events.CalendarChanged;
import io.jinqiao.sla.internal.ChangeCalendar.Hours;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A calendar more, with hours of its own and the official days of another one.
 *
 * @param code small letters, digits and hyphens, 2 to 40 of them; refused with {@code sla.bad-code} when it is none,
 *     with {@code sla.code-taken} when there is such a calendar already
 */
record OpenCalendar(String code, String like, Hours hours, StaffId by) {

    OpenCalendar {
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw Refused.invalid("sla.bad-code", "Small letters, digits and hyphens");
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

        void handle(OpenCalendar command) {
            if (calendars.all().stream().anyMatch(known -> known.code().equals(command.code()))) {
                throw Refused.conflict("sla.code-taken", "There is such a calendar already");
            }
            var model = calendars.get(command.like(), calendars.newest(command.like()));
            var now = clock.instant();
            calendars.add(
                    command.hours().in(model, command.code(), 1), command.by().value(), now);
            events.publishEvent(new CalendarChanged(command.code(), 1, Actor.of(command.by()), now));
        }
    }
}
