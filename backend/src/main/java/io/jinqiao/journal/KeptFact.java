package io.jinqiao.journal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was kept.
 *
 * @param number where it stands in the journal: rising, not gap-free
 * @param source the address a member of staff did it from, null where nobody at a desk did
 * @param body the event record as JSON, exactly as it was hashed
 */
public record KeptFact(
        long number,
        String kind,
        Instant at,
        Actor by,
        Subject subject,
        @Nullable CustomerId customer,
        @Nullable String business,
        @Nullable String source,
        String body) {}
