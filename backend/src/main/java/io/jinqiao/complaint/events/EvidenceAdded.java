package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file was put to the case. */
public record EvidenceAdded(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID evidence,
        String name,
        String sha256,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.evidence-added";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
