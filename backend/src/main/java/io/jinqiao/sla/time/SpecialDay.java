package io.jinqiao.sla.time;

import java.time.LocalDate;

/** A day that is not like its day of the week: an official holiday, or a workday that makes up for one. */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    public enum Kind {
        HOLIDAY,
        MAKE_UP
    }
}
