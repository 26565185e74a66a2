package io.jinqiao.rights.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** It was checked that it is the customer who asks: to which level, 0 to 4, and how. */
public record DataRequestIdentified(
        UUID request, CustomerId customer, String number, int level, String how, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "rights.identified";
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request);
    }
}
