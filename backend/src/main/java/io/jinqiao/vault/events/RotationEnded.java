package io.jinqiao.vault.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every key that was to be changed is changed. */
public record RotationEnded(UUID rotation, String of, long keys, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "vault.rotation-ended";
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
