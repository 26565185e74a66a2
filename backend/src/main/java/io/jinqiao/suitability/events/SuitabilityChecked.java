package io.jinqiao.suitability.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** A product was held against a customer's assessment: the data it was judged by, as words {@code name=value}, and the result with its reasons. */
public record SuitabilityChecked(
        CustomerId customer,
        UUID check,
        String product,
        String data,
        boolean suitable,
        String reasons,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "suitability.checked";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
