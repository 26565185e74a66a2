package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a service manual was approved and is followed from that moment on. */
public record ManualApproved(
        Subject subject, String code, int version, boolean retired, Instant effectiveFrom, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.approved";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
