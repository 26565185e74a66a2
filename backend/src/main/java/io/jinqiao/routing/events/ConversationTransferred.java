package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agent handed a conversation on, with the customer's consent and a reason. */
public record ConversationTransferred(
        ConversationId conversation,
        CustomerId customer,
        StaffId from,
        @Nullable StaffId toStaff,
        @Nullable String toTeam,
        String reason,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "routing.transferred";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
