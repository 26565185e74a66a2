package io.jinqiao.catalog.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A new version of the classification waits for a second person. */
public record ClassesProposed(Subject subject, int number, int changes, String note, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "catalog.proposed";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
