package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** A customer came in. */
public record ConversationOpened(ConversationId conversation, CustomerId customer, String channel, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "conversation.opened";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }

    @Override
    public List<String> marks() {
        return List.of("channel:" + channel);
    }
}
