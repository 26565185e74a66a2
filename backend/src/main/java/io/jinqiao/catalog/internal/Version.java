package io.jinqiao.catalog.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The classification at one number.
 *
 * @param author null for what came with the set-up
 * @param effectiveFrom from when on it is in force, once approved; null in a draft
 * @param reason why it was sent back, null otherwise
 */
record Version(
        int number,
        UUID id,
        State state,
        Classes classes,
        List<Change> changes,
        String note,
        @Nullable StaffId author,
        Instant at,
        @Nullable Instant effectiveFrom,
        @Nullable StaffId approver,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    enum State {
        /** Somebody works on it. */
        DRAFT,
        /** Waits for another person's word. */
        PROPOSED,
        APPROVED
    }

    boolean inForce(Instant now) {
        return state == State.APPROVED && effectiveFrom != null && !effectiveFrom.isAfter(now);
    }
}
