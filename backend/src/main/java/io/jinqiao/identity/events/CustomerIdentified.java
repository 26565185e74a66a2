package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** The institution's app vouched for somebody; {@code visitor} is whom the browser was known as, the customer where as nobody. */
public record CustomerIdentified(
        CustomerId customer, CustomerId visitor, String issuer, String kid, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "identity.customer-identified";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
