package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A protected field of a customer has another value. */
public record FieldChanged(CustomerId customer, String field, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "customer.field-changed";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
