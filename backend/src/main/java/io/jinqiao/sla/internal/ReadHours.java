package io.jinqiao.sla.internal;

import io.jinqiao.sla.ServiceHours;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadHours implements ServiceHours {

    private final Calendars calendars;

    ReadHours(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public List<Opening> openings(String calendar, Instant from, Instant until) {
        return calendars.timetable(calendar, calendars.newest(calendar)).within(from, until).stream()
                .map(span -> new Opening(span.from(), span.until()))
                .toList();
    }
}
