package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hours of a calendar were changed, or a calendar is new: this version of it. */
public record CalendarChanged(String calendar, int version, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "sla.calendar-changed";
    }

    /** A calendar has a word for a name, so its id is made of it. */
    @Override
    public Subject subject() {
        return new Subject("calendar", UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
