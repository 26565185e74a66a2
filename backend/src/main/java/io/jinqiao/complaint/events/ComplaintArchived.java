package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Its file is kept, and read no more than it must. */
public record ComplaintArchived(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "complaint.archived";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
