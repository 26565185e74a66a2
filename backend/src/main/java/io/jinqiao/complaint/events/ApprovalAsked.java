package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something needs a second person. */
public record ApprovalAsked(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID approval,
        String wish,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.approval-asked";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
