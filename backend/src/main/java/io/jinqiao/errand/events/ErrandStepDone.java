package io.jinqiao.errand.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step was done; what was entered at it stays in the errand. */
public record ErrandStepDone(
        ErrandId errand,
        String process,
        String step,
        @Nullable CustomerId customer,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "errand.step-done";
    }

    @Override
    public Subject subject() {
        return Subject.of(errand);
    }
}
