package io.jinqiao.errand.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A matter was left before its end. */
public record ErrandDropped(
        ErrandId errand,
        String process,
        String reason,
        @Nullable CustomerId customer,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "errand.dropped";
    }

    @Override
    public Subject subject() {
        return Subject.of(errand);
    }
}
