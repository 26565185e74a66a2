package io.jinqiao.sla.internal;

import io.jinqiao.sla.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar in its newest version.
 *
 * @param missing the coming year while its official days are not known, else null
 * @param urgent whether that year begins within the month
 */
record CalendarSheet(WorkCalendar calendar, @Nullable Integer missing, boolean urgent) {

    /** A year of it, day by day. */
    record Year(
            String code, int version, int year, @Nullable String source, int workdays, List<Day> days) {}

    /**
     * One day.
     *
     * @param kind WORK, OFF (not worked by the week), HOLIDAY or MAKE_UP
     */
    record Day(LocalDate date, String kind, String name, long minutes) {}
}
