package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody not involved looked at the decision. */
public record RecheckDecided(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID recheck,
        boolean upheld,
        String text,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.recheck-decided";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
