package io.jinqiao.manual.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** From here on a conversation follows a manual; {@code manual} is {@code code@version}. */
public record GuidanceBegun(ConversationId conversation, CustomerId customer, String manual, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "manual.begun";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
