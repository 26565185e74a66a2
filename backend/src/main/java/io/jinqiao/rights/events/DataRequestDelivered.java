package io.jinqiao.rights.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** The package went out; {@code sha256} is of the file, which was made for this moment and is not kept. */
public record DataRequestDelivered(
        UUID request, CustomerId customer, String number, String sha256, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "rights.delivered";
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request);
    }
}
