package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A look-up was unusual. */
public record LookUpAlarmed(CustomerId customer, UUID alarm, List<String> oddities, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "customer.look-up-alarmed";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
