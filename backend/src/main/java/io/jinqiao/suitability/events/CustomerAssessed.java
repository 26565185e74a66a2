package io.jinqiao.suitability.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer's risk assessment was recorded. */
public record CustomerAssessed(
        CustomerId customer, String level, Instant assessedAt, Instant validUntil, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "suitability.assessed";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
