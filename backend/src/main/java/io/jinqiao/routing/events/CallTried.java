package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer was called back.
 *
 * @param number of this try, from 1
 * @param againAt when it is tried again; null when they were reached, or it is given up
 */
public record CallTried(
        ConversationId conversation,
        CustomerId customer,
        boolean reached,
        int number,
        @Nullable Instant againAt,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return reached ? "routing.called-back" : againAt == null ? "routing.call-given-up" : "routing.call-missed";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
