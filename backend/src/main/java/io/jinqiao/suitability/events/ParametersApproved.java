package io.jinqiao.suitability.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Other parameters of suitability were approved and hold from that moment on. */
public record ParametersApproved(Subject subject, int version, Instant effectiveFrom, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "suitability.parameters-approved";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
