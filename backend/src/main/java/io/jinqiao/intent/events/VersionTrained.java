package io.jinqiao.intent.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A classifier was trained; {@code accuracy} and {@code macroF1} are between 0 and 1, by leaving examples out. */
public record VersionTrained(
        UUID version,
        String labelSet,
        int number,
        int questions,
        int classes,
        double accuracy,
        double macroF1,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "intent.version-trained";
    }

    @Override
    public Subject subject() {
        return new Subject("intent-version", version);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
