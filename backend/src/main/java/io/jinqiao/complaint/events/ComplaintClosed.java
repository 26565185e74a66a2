package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Nothing is left to do. */
public record ComplaintClosed(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable Boolean satisfied,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.closed";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
