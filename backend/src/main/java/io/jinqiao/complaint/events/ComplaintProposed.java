package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How it shall be settled; {@code compensation} in hundredths of a yuan. The customer sees it once {@code cleared}. */
public record ComplaintProposed(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable ConversationId conversation,
        int round,
        String solution,
        long compensation,
        boolean cleared,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.proposed";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }

    @Override
    public List<String> marks() {
        return compensation == 0 ? List.of() : List.of("amount:" + compensation);
    }
}
