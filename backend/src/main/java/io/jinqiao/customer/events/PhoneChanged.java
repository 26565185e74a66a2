package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** A customer's telephone number is another one, both masked; {@code act} tells who proposed it and {@code by} who approved. */
public record PhoneChanged(CustomerId customer, String before, String after, UUID act, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "customer.phone-changed";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
