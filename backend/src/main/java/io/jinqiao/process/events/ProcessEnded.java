package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A matter reached the end of its process, or left it before with a reason. */
public record ProcessEnded(
        Subject subject,
        String process,
        int version,
        @Nullable String reason,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "process.ended";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
