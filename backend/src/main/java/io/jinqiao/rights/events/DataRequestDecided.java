package io.jinqiao.rights.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** It ended: granted, or refused with the law that asks for it. */
public record DataRequestDecided(
        UUID request,
        CustomerId customer,
        String number,
        String type,
        boolean granted,
        String law,
        List<String> kept,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "rights.decided";
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request);
    }
}
