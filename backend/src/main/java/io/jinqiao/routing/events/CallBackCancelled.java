package io.jinqiao.routing.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** The customer wants no call any more: they wait again, or the conversation has ended. */
public record CallBackCancelled(ConversationId conversation, CustomerId customer, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "routing.call-cancelled";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
