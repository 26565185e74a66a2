package io.jinqiao.sla.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.TermRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule with all its versions, newest first.
 *
 * @param inForce the version in force now, 0 when there is none yet
 * @param running how many clocks run under it, whatever their version
 */
record RuleSheet(String code, int inForce, long running, List<Version> versions) {

    /**
     * One version and how it came about; the product's own have no people.
     *
     * @param state PROPOSED, APPROVED or REFUSED
     */
    record Version(
            TermRule rule,
            String state,
            String reason,
            @Nullable StaffId proposedBy,
            Instant proposedAt,
            @Nullable StaffId decidedBy,
            @Nullable Instant decidedAt,
            String verdict) {}
}
