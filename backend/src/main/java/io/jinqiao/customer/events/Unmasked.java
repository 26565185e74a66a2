package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Somebody saw one masked field in clear, for a reason and until a moment. */
public record Unmasked(CustomerId customer, String field, String why, String words, Instant until, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "customer.unmasked";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
