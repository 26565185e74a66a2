package io.jinqiao.watch.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an alarm was raised for is over; {@code worst} is the worst value it came to. */
public record AlarmCleared(
        UUID alarm, String measure, String queue, Instant raisedAt, double worst, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "watch.alarm-cleared";
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
