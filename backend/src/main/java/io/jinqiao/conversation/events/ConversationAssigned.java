package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A member of staff took over. */
public record ConversationAssigned(
        ConversationId conversation, CustomerId customer, StaffId owner, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "conversation.assigned";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
