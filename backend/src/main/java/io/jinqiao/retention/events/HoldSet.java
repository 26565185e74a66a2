package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** Somebody said that nothing of a customer may be deleted for now; that wins over every schedule. */
public record HoldSet(CustomerId customer, UUID hold, String why, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "retention.hold-set";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
