package io.jinqiao.sla;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.jinqiao.kernel.Refused;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a promise lasts, and in which time it is counted. Refused with {@code sla.bad-target} when there is no time in
 * it, or more than ten years.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Elapsed.class, name = "ELAPSED"),
    @JsonSubTypes.Type(value = Target.Days.class, name = "DAYS"),
    @JsonSubTypes.Type(value = Target.WorkingTime.class, name = "WORKING_TIME"),
    @JsonSubTypes.Type(value = Target.WorkingDays.class, name = "WORKING_DAYS")
})
public sealed interface Target {

    /** By the clock on the wall. */
    record Elapsed(Duration time) implements Target {

        public Elapsed {
            check(time);
        }
    }

    /** Calendar days in the institution's zone, until 24:00 of the last; the day in which it starts is not counted. */
    record Days(int days) implements Target {

        public Days {
            check(days);
        }
    }

    /** Only inside the shifts of a calendar. */
    record WorkingTime(Duration time, String calendar) implements Target {

        public WorkingTime {
            check(time);
        }
    }

    /** Working days of a calendar, until the end of the last one's last shift; the day in which it starts is not counted. */
    record WorkingDays(int days, String calendar) implements Target {

        public WorkingDays {
            check(days);
        }
    }

    /** The code of the calendar it is counted in; none for time by the wall and for calendar days. */
    default @Nullable String calendar() {
        return null;
    }

    private static void check(Duration time) {
        if (!time.isPositive() || time.compareTo(Duration.ofDays(3660)) > 0) {
            throw Refused.invalid("sla.bad-target", "A promise needs time to be kept, at most ten years");
        }
    }

    private static void check(int days) {
        if (days < 1 || days > 3660) {
            throw Refused.invalid("sla.bad-target", "A promise needs time to be kept, at most ten years");
        }
    }
}
