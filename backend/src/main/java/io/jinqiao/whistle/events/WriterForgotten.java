package io.jinqiao.whistle.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The key under which the writer of a report was sealed is destroyed; who it was nobody can learn from here any more. */
public record WriterForgotten(Subject subject, String number, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "whistle.writer-forgotten";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
