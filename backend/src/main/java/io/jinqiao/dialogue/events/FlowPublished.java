package io.jinqiao.dialogue.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a flow is in force from now on. */
public record FlowPublished(UUID id, String flow, int version, String business, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "dialogue.published-flow";
    }

    @Override
    public Subject subject() {
        return new Subject("flow", id);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
