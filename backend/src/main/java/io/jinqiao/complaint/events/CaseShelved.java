package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A solved case was put into the library, masked, with the customer's consent. */
public record CaseShelved(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String title,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.case-shelved";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
