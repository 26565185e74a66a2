package io.jinqiao.policy.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a policy was approved; {@code archived} when it ends the policy. */
public record PolicyApproved(
        Subject subject, String code, int version, boolean archived, Instant effectiveFrom, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "policy.approved";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
