package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The complainant wants somebody else to look at the decision. */
public record RecheckAsked(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID recheck,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.recheck-asked";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
