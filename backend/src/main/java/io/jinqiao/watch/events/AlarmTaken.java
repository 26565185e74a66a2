package io.jinqiao.watch.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody sees to an alarm, as their note says. */
public record AlarmTaken(UUID alarm, String measure, String queue, Instant raisedAt, String note, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "watch.alarm-taken";
    }

    @Override
    public Subject subject() {
        return new Subject("alarm", alarm);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public @Nullable String business() {
        return queue.isEmpty() || queue.equals("general") ? null : queue;
    }
}
