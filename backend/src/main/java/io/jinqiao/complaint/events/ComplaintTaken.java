package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody handles it from now on. */
public record ComplaintTaken(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        StaffId owner,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.taken";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
