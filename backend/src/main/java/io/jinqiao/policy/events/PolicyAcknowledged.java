package io.jinqiao.policy.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member of staff said that they have read this version. */
public record PolicyAcknowledged(Subject subject, String code, int version, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "policy.acknowledged";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
