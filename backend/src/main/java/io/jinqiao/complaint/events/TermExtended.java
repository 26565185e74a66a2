package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer may take longer, for a reason that was approved. */
public record TermExtended(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String term,
        int days,
        String reason,
        Instant dueAt,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.term-extended";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
