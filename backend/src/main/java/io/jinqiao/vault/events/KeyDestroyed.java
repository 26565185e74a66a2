package io.jinqiao.vault.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A customer's keys were destroyed; what was sealed for them cannot be read any more. */
public record KeyDestroyed(CustomerId customer, int versions, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "vault.key-destroyed";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
