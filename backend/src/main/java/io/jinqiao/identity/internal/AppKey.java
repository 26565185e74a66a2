package io.jinqiao.identity.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public key of an app whose tokens count.
 *
 * @param kid by which tokens name it
 * @param issuer the app, as its tokens write it ({@code iss})
 * @param spki the key itself, DER
 * @param state PROPOSED, TRUSTED, DROPPED or ENDED
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record AppKey(
        UUID id,
        String kid,
        String issuer,
        Algorithm algorithm,
        byte[] spki,
        Instant from,
        Instant until,
        String state,
        @Nullable StaffId addedBy,
        Instant addedAt,
        @Nullable StaffId trustedBy,
        @Nullable Instant endedAt,
        String reason) {

    /** Refuses with {@code identity.token-key-over} outside its time. */
    void require(Instant now) {
        if (!state.equals("TRUSTED") || now.isBefore(from) || !now.isBefore(until)) {
            throw TokenRules.no("key-over", "The key does not count at this moment");
        }
    }
}
