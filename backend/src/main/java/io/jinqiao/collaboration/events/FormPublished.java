package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department's form for a type of request has a new version. */
public record FormPublished(String type, int version, String department, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "collaboration.form-published";
    }

    /** A type has a code and no id: the same code is always the same subject. */
    @Override
    public Subject subject() {
        return new Subject("request-type", UUID.nameUUIDFromBytes(type.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
