package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a process was proposed, decided on, piloted, put in force or withdrawn: its new state. */
public record VersionChanged(Subject subject, String process, int version, String state, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "process.version-changed";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
