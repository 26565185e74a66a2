package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** A hold ended; the schedules count again. */
public record HoldLifted(CustomerId customer, UUID hold, String why, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "retention.hold-lifted";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
