package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens signed by this key count no more. */
public record AppKeyEnded(UUID key, String issuer, String kid, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "identity.key-ended";
    }

    @Override
    public Subject subject() {
        return new Subject("app-key", key);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
