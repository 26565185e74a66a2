package io.jinqiao.whistle.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the officer did: TAKEN, ANSWERED, IDENTITY_READ (for {@code reason}) or CLOSED ({@code reason} is the outcome). */
public record ReportHandled(Subject subject, String number, String what, String reason, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "whistle.handled";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
