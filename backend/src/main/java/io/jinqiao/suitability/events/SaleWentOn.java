package io.jinqiao.suitability.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** A sale went on upon a check that allowed it, with the duties of care that were done. */
public record SaleWentOn(CustomerId customer, UUID check, String product, String duties, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "suitability.sale-went-on";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
