package io.jinqiao.control;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act as staff see it. */
public record ActView(
        UUID id,
        String kind,
        Subject about,
        @Nullable CustomerId customer,
        String title,
        List<Line> lines,
        String reason,
        StaffId proposedBy,
        Instant proposedAt,
        Instant lapsesAt,
        State state,
        @Nullable StaffId decidedBy,
        @Nullable Instant decidedAt,
        String remark) {

    /** WITHDRAWN by who proposed it, LAPSED by time. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        LAPSED
    }

    /**
     * One thing that changes.
     *
     * @param field its code; screens put it in words
     * @param before empty where there was nothing
     */
    public record Line(String field, String before, String after) {}
}
