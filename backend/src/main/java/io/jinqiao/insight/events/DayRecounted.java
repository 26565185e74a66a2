package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day was counted again from the journal; so many of its counts are others than before. */
public record DayRecounted(UUID recount, LocalDate day, int version, long changed, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "insight.day-recounted";
    }

    @Override
    public Subject subject() {
        return new Subject("recount", recount);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
