package io.jinqiao.packs.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of articles came in; what is in it is not known yet. */
public record PackUploaded(UUID pack, String name, String sha256, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "packs.uploaded";
    }

    @Override
    public Subject subject() {
        return new Subject("pack", pack);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
