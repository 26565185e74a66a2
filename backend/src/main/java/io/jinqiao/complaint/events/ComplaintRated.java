package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the customer thinks of how it was handled, 1 to 5. */
public record ComplaintRated(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        boolean satisfied,
        int score,
        String remark,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.rated";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
