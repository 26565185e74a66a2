package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which complaints to show; a null part does not narrow. */
record ListComplaints(
        boolean open,
        @Nullable String step,
        @Nullable StaffId owner,
        @Nullable String line,
        @Nullable String cause,
        @Nullable String door,
        @Nullable String branch,
        @Nullable String product,
        @Nullable Instant from,
        @Nullable Instant until,
        String words,
        int limit) {

    private static final int MOST = 500;

    ListComplaints {
        words = Words.optional(words, 100);
        limit = Math.clamp(limit, 1, MOST);
    }
}
