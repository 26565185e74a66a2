package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was found out, and who has to answer for it. */
public record ComplaintInvestigated(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String findings,
        String liability,
        String cause,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.investigated";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
