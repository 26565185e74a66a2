package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer took a consent back; from now on it does not count. */
public record ConsentWithdrawn(CustomerId customer, String purpose, int version, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.consent-withdrawn";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
