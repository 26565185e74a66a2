package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A round was closed: everything answered, every shortfall a finding. Measures are followed on. */
public record RoundClosed(Subject subject, String title, int findings, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "assessment.round-closed";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
