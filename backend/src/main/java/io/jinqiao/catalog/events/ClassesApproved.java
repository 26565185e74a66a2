package io.jinqiao.catalog.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the classification comes into force at {@code effectiveFrom}. */
public record ClassesApproved(Subject subject, int number, Instant effectiveFrom, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "catalog.approved";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
