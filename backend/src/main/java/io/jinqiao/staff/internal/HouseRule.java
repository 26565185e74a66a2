package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule of the house and how it came about.
 *
 * @param state PROPOSED, APPROVED or REFUSED
 * @param proposedBy null for what an installation began with
 */
record HouseRule(
        int version,
        String state,
        HouseContent content,
        String reason,
        @Nullable StaffId proposedBy,
        Instant proposedAt,
        @Nullable StaffId decidedBy,
        @Nullable Instant decidedAt,
        String verdict) {}
