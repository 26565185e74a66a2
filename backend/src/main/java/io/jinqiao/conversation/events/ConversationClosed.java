package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conversation ended; {@code result} as in Closing. */
public record ConversationClosed(
        ConversationId conversation,
        CustomerId customer,
        @Nullable StaffId owner,
        @Nullable String business,
        String result,
        String remark,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "conversation.closed";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
