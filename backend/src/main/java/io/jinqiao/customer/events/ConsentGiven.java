package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer agreed to a purpose, in the words of one version. */
public record ConsentGiven(CustomerId customer, String purpose, int version, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.consent-given";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
