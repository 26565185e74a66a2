package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer became a finding. */
public record FindingMade(
        Subject subject,
        UUID finding,
        String unit,
        String question,
        String severity,
        String words,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "assessment.finding-made";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
