package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people agreed on other rules of routing; what is decided from now on is decided by them. */
public record RoutingRulesChanged(UUID act, int version, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "routing.rules-changed";
    }

    @Override
    public Subject subject() {
        return new Subject("routing-rules", act);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
