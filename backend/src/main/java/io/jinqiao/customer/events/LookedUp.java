package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody read who a customer is: over an open matter, or for a reason. */
public record LookedUp(
        CustomerId customer,
        @Nullable Subject matter,
        @Nullable String why,
        String words,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.looked-up";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
