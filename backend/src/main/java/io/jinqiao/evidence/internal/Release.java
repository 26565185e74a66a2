package io.jinqiao.evidence.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that somebody wants to take out of the house.
 *
 * @param number the customer's
 * @param unmasked whether names and numbers go out in clear
 * @param releasedBy the second person
 * @param endsAt until before this moment it may be taken
 */
record Release(
        UUID id,
        Scope scope,
        String number,
        String reason,
        boolean unmasked,
        StaffId askedBy,
        Instant askedAt,
        State state,
        @Nullable StaffId releasedBy,
        @Nullable Instant endsAt) {

    enum State {
        ASKED,
        RELEASED,
        REFUSED
    }
}
