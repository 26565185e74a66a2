package io.jinqiao.feedback.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer said how it went, or changed what they said; their words stay with the rating. */
public record FeedbackRated(
        Subject subject,
        CustomerId customer,
        @Nullable StaffId staff,
        @Nullable String business,
        int score,
        boolean solved,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "feedback.rated";
    }
}
