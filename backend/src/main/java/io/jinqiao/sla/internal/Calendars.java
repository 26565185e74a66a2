package io.jinqiao.sla.internal;

import io.jinqiao.sla.time.Timetable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Calendars ready for counting. A version never changes, so it is made ready once. */
@Component
class Calendars {

    private final Map<String, Timetable> ready = new ConcurrentHashMap<>();
    private final CalendarRepository calendars;

    Calendars(CalendarRepository calendars) {
        this.calendars = calendars;
    }

    /** Refused with {@code sla.unknown-calendar}. */
    int newest(String code) {
        return calendars.newest(code);
    }

    Timetable timetable(String code, int version) {
        var key = code + "@" + version;
        var known = ready.get(key);
        return known != null
                ? known
                : ready.computeIfAbsent(key, absent -> new Timetable(calendars.get(code, version)));
    }
}
