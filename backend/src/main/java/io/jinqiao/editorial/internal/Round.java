package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that a proposal lay before compliance: what was proposed, and what was said to it. */
record Round(
        int number,
        int base,
        NewArticle content,
        StaffId submittedBy,
        Instant submittedAt,
        @Nullable Verdict verdict) {

    /** {@code reason} may be empty only for a yes. */
    record Verdict(boolean approved, StaffId by, String reason, Instant at) {}

    Round judged(Verdict verdict) {
        return new Round(number, base, content, submittedBy, submittedAt, verdict);
    }
}
