package io.jinqiao.vault.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody set a change of keys going: {@code MASTER} wraps every customer's key anew, {@code DATA} seals every value anew. */
public record RotationStarted(UUID rotation, String of, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "vault.rotation-started";
    }

    @Override
    public Subject subject() {
        return new Subject("rotation", rotation);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
