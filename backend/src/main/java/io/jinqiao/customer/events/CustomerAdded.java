package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer was taken on the books. */
public record CustomerAdded(CustomerId customer, String number, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.added";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
