package io.jinqiao.intent.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From now on this version reads customers' words; {@code before} is the number of the one that did, 0 where none. */
public record VersionPutInForce(UUID version, String labelSet, int number, int before, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "intent.version-in-force";
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
