package io.jinqiao.rights.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** Somebody takes care of it. */
public record DataRequestTaken(UUID request, CustomerId customer, String number, StaffId owner, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "rights.taken";
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request);
    }
}
