package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The engine gave up on a matter; the module's truth stands, somebody chooses a way on. */
public record ProcessStuck(Subject subject, String process, int version, String reason, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "process.stuck";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
