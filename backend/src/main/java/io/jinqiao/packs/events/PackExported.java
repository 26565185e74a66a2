package io.jinqiao.packs.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles in force were taken out of the house as a file; empty filters mean all. */
public record PackExported(UUID export, String format, String business, String type, String since, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "packs.exported";
    }

    @Override
    public Subject subject() {
        return new Subject("pack", export);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
