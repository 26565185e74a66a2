package io.jinqiao.identity.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens signed by this key count from then until then; two people wanted it so. */
public record AppKeyTrusted(UUID key, String issuer, String kid, Instant from, Instant until, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "identity.key-trusted";
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
