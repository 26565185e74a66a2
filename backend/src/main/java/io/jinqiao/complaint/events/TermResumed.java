package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time of its statutory term runs again, until this moment. */
public record TermResumed(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String term,
        Instant dueAt,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.term-resumed";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
