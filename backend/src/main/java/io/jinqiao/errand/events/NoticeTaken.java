package io.jinqiao.errand.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody did what a notice of the process asked for. */
public record NoticeTaken(
        ErrandId errand,
        String process,
        int number,
        @Nullable CustomerId customer,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "errand.notice-taken";
    }

    @Override
    public Subject subject() {
        return Subject.of(errand);
    }
}
