package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** It ended on its way: withdrawn, declined or merged into another. */
public record ComplaintEnded(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable ConversationId conversation,
        String how,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.ended";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
