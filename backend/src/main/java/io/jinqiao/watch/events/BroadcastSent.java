package io.jinqiao.watch.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor said something to these teams and queues; {@code told} people have it before them. */
public record BroadcastSent(
        UUID broadcast,
        String words,
        List<String> teams,
        List<String> queues,
        int told,
        Instant until,
        Actor by,
        Instant at)
        implements Fact {

    public BroadcastSent {
        teams = List.copyOf(teams);
        queues = List.copyOf(queues);
    }

    @Override
    public String kind() {
        return "watch.broadcast-sent";
    }

    @Override
    public Subject subject() {
        return new Subject("broadcast", broadcast);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
