package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The official days of the coming year are not known yet, though it begins soon. */
public record YearMissing(String region, int year, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "sla.year-missing";
    }

    /** A region has a word for a name, so its id is made of it. */
    @Override
    public Subject subject() {
        return new Subject("calendar-region", UUID.nameUUIDFromBytes(region.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
