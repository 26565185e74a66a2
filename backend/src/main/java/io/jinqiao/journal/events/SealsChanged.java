package io.jinqiao.journal.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From this seal on the record is hashed and signed in another way, as whoever runs the installation set it.
 *
 * @param before the hash until then, {@code SHA-256} or {@code SM3}
 * @param after the hash since
 * @param seal the first that was made so; it holds on to the one before all the same
 * @param signedBy the key that signed it
 */
public record SealsChanged(UUID change, String before, String after, long seal, String signedBy, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "journal.seals-changed";
    }

    @Override
    public Subject subject() {
        return new Subject("seals", change);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
