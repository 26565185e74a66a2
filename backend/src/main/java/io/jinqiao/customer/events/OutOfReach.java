package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Somebody wanted to see something that lies outside of where their posts hold, and was refused. */
public record OutOfReach(CustomerId customer, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.out-of-reach";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
