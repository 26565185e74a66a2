package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How urgent it is, what it is, and how the return will count it. */
public record ComplaintGraded(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable ConversationId conversation,
        String grade,
        String type,
        String way,
        String line,
        String cause,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.graded";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
