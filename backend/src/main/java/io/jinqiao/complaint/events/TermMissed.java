package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term of it is over; the heads of complaints were told. */
public record TermMissed(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String term,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.term-missed";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
