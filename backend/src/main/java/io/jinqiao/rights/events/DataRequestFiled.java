package io.jinqiao.rights.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;

/** A customer asks something about their data; {@code type} is what. */
public record DataRequestFiled(
        UUID request, CustomerId customer, String number, String type, Instant dueAt, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "rights.filed";
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request);
    }
}
