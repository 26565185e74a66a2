package io.jinqiao.evidence.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Somebody read a customer's timeline; {@code subject} is what they opened. */
public record RecordsViewed(CustomerId customer, Subject subject, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "evidence.viewed";
    }
}
