package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Somebody unknown came in and was given a visitor number. */
public record CustomerVisited(CustomerId customer, String number, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.visited";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
