package io.jinqiao.customer.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** Somebody whose duty it is looked at an unusual look-up and said what it was. */
public record AlarmAcknowledged(CustomerId customer, UUID alarm, StaffId whose, String words, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "customer.alarm-acknowledged";
    }

    @Override
    public Subject subject() {
        return Subject.of(customer);
    }
}
