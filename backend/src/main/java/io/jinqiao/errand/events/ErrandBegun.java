package io.jinqiao.errand.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody began a matter by hand. */
public record ErrandBegun(
        ErrandId errand, String process, @Nullable CustomerId customer, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "errand.begun";
    }

    @Override
    public Subject subject() {
        return Subject.of(errand);
    }
}
