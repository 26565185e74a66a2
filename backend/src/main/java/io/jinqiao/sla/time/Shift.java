package io.jinqiao.sla.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/** Hours that are worked on a day; an end at or before the beginning is on the next day. */
public record Shift(
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to) {

    boolean overMidnight() {
        return !to.isAfter(from);
    }
}
