package io.jinqiao.retention.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that nothing of a customer may be deleted for now; that wins over every schedule.
 *
 * @param matter the one matter that it is on, {@code kind:id}; null for everything of the customer
 */
public record HoldSet(
        CustomerId customer, UUID hold, @Nullable String matter, String why, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "retention.hold-set";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
