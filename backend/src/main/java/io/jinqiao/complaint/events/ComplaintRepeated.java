package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The same matter was brought up again; new facts begin the term anew. */
public record ComplaintRepeated(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String other,
        boolean newFacts,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.repeated";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
